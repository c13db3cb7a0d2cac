package sample;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.Struct;

/** A postal address, stored as one value of a composite type. */
@Embeddable
@Struct(name = "postal_address")
class Address {

    @Column(length = 120)
    String street;

    @Column(length = 12)
    String postcode;

    @Column(length = 80, nullable = false)
    String city;

    @Column(name = "country_code", columnDefinition = "char(2)")
    String countryCode;
}
