package a_type_within_a_type_and_its_aliases_are_left_alone;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import org.hibernate.annotations.Struct;

@Embeddable
@Struct(name = "town")
class Town {
    String name;

    @Column(columnDefinition = "character(5)")
    String zip;
}

@Embeddable
@Struct(name = "address")
class Address {
    BigDecimal amount;

    Instant since;

    String street;

    Town town;
}

@Entity
class Customer {
    @Id
    Long id;

    Address home;

    Address[] others;
}
