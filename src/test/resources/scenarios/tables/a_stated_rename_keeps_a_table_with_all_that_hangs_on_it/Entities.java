package a_stated_rename_keeps_a_table_with_all_that_hangs_on_it;

import dev.autogen.annotation.RenamedFrom;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Set;

@Entity
@Table(
        indexes = @Index(name = "idx_nick", columnList = "lower(penName)"),
        check = @CheckConstraint(constraint = "penName <> ''"))
@RenamedFrom("writer")
class Author {
    @Id
    @GeneratedValue
    Long id;

    @RenamedFrom("nick")
    @Column(nullable = false, length = 100)
    String penName;

    LocalDate born;

    @ElementCollection
    @RenamedFrom("writer_tags")
    @RenamedFrom(value = "writer_id", column = "author_id")
    Set<String> tags;
}

@Entity
class Book {
    @Id
    Long id;

    @ManyToOne
    Author author;
}
