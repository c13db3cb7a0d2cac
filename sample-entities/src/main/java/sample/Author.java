package sample;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;

/** A person who writes books, sometimes under other names. */
@Entity
@Table(name = "author")
@PrimaryKeyJoinColumn(name = "person_id", foreignKey = @ForeignKey(name = "author_person_fk"))
class Author extends Person {

    LocalDate born;

    LocalDate died;

    @Column(columnDefinition = "text")
    String biography;

    @Column(name = "pen_names", length = 120)
    String[] penNames;

    @ElementCollection
    @CollectionTable(
            name = "author_link",
            joinColumns = @JoinColumn(name = "author_id"),
            foreignKey = @ForeignKey(name = "author_link_author_fk"))
    @OrderColumn(name = "position")
    @Column(name = "url", length = 2000, nullable = false)
    List<String> links;
}
