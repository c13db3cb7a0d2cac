package an_equal_type_is_left_alone;

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

    @Column(length = 5)
    String zip;
}
