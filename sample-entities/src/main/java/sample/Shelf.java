package sample;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A shelf in the store room, in the schema of its own. */
@Entity
@Table(schema = "stock", name = "shelf", comment = "Shelves, by room")
class Shelf {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "shelf_seq")
    @SequenceGenerator(name = "shelf_seq", schema = "stock", sequenceName = "shelf_seq", allocationSize = 1)
    Long id;

    @Column(nullable = false, length = 4)
    String room;

    @Column(name = "\"row\"", nullable = false)
    char row;

    float height;

    double width;

    boolean locked;
}
