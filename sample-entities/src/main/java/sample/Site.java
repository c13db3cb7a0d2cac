package sample;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.net.InetAddress;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A place that a publisher delivers from. */
@Entity
@Table(name = "site")
class Site {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.TIME)
    UUID id;

    @Column(name = "label", nullable = false, length = 60)
    String label;

    Address address;

    InetAddress gateway;
}
