package a_reference_to_a_unique_column_is_left_alone;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

@Entity
class Author {
    @Id
    Long id;

    @Column(name = "pen_name", unique = true, nullable = false)
    String penName;
}

@Entity
class Book {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "written_by", referencedColumnName = "pen_name")
    Author author;
}
