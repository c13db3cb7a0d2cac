package sample;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.SoftDelete;

/** Books that a customer means to read, in order; deleted lists are only marked as such. */
@Entity
@Table(name = "\"ReadingList\"", uniqueConstraints = @UniqueConstraint(columnNames = {"owner_id", "name"}))
@SoftDelete(columnName = "removed")
class ReadingList {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(nullable = false, length = 100)
    String name;

    @ManyToOne(optional = false)
    @JoinColumn(name = "owner_id")
    Customer owner;

    @Column(name = "\"sharedWith\"")
    Set<Long> sharedWith;

    @ManyToMany
    @JoinTable(
            name = "reading_list_book",
            joinColumns = @JoinColumn(name = "list_id"),
            inverseJoinColumns = @JoinColumn(name = "book_id"))
    @OrderColumn(name = "position")
    List<Book> books;
}
