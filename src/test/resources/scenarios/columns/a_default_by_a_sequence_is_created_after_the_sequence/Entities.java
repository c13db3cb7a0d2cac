package a_default_by_a_sequence_is_created_after_the_sequence;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.hibernate.annotations.ColumnDefault;

@Entity
class Account {
    @Id
    @GeneratedValue
    @SequenceGenerator(name = "numbers", sequenceName = "numbers", allocationSize = 1)
    Long id;

    @ColumnDefault("nextval('numbers')")
    Long number;
}
