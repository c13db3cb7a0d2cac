package columns_of_superclasses_and_embeddables_are_left_alone;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.SoftDelete;

@MappedSuperclass
class Changed {
    @Version
    int version;

    Instant changed;
}

@Embeddable
class Address {
    String city;

    @Column(columnDefinition = "character(5)")
    String zip;
}

@Embeddable
class Bill {
    @Column(name = "bill_city")
    String city;
}

@Entity
@SoftDelete
class Shop extends Changed {
    @Id
    Long id;

    @Embedded
    @AttributeOverride(name = "city", column = @Column(name = "city", length = 40, nullable = false))
    Address address;

    Bill bill;
}
