package an_attribute_is_added_and_another_changes;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Struct;

@Entity
class Customer {
    @Id
    Long id;

    Address home;
}

@Embeddable
@Struct(name = "address")
class Address {
    String street;

    @Column(length = 10)
    String zip;

    String city;
}
