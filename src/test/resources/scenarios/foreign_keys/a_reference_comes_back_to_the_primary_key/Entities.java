package a_reference_comes_back_to_the_primary_key;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

/** The other key is older than the one that a downgrade makes, and PostgreSQL takes the older one for a reference. */
@Entity
@Table(uniqueConstraints = @UniqueConstraint(name = "author_id", columnNames = "id"))
class Author {
    @Column(nullable = false)
    Long id;

    @Id
    Long number;
}

@Entity
class Book {
    @Id
    Long id;

    @Column(name = "author_id")
    Long author;
}
