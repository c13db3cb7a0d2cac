package sample;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;

/** Copies that arrived from a publisher. */
@Entity
@Table(schema = "stock", name = "delivery")
class Delivery {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @ManyToOne(optional = false)
    @JoinColumn(
            name = "publisher_id",
            foreignKey = @ForeignKey(name = "delivery_publisher_fk", options = "on update cascade"))
    Publisher publisher;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "delivery_id", nullable = false, foreignKey = @ForeignKey(name = "parcel_delivery_fk"))
    @OrderColumn(name = "position")
    List<Parcel> parcels;

    @Column(name = "arrived_on", nullable = false)
    LocalDate arrivedOn;
}
