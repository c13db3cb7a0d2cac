package a_sequence_that_two_generators_share_is_asked_for_once;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

@Entity
class Account {
    @Id
    @GeneratedValue(generator = "account_numbers")
    @SequenceGenerator(name = "account_numbers", sequenceName = "numbers", allocationSize = 10, initialValue = 100)
    Long id;
}

@Entity
class Invoice {
    @Id
    @GeneratedValue(generator = "invoice_numbers")
    @SequenceGenerator(name = "invoice_numbers", sequenceName = "NUMBERS", allocationSize = 10, initialValue = 100)
    Long id;
}
