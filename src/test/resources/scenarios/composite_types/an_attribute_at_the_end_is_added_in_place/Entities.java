package an_attribute_at_the_end_is_added_in_place;

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
@Struct(name = "address", attributes = {"zip", "street", "city"})
class Address {
    String street;

    @Column(length = 5)
    String zip;

    String city;
}
