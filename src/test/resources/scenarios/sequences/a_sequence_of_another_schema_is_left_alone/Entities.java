package a_sequence_of_another_schema_is_left_alone;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

@Entity
class Account {
    @Id
    @GeneratedValue
    @SequenceGenerator(name = "account_seq", sequenceName = "account_seq", schema = "counters")
    Long id;
}
