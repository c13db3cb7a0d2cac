package a_second_schema_is_created_with_what_lies_in_it;

import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

@Entity
@Table(schema = "stock")
class Shelf {
    @Id
    @GeneratedValue
    @SequenceGenerator(name = "shelf_seq", sequenceName = "shelf_seq", schema = "stock")
    Long id;
}

@Entity
class Book {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(name = "book_shelf_fk"))
    Shelf shelf;
}
