package a_generated_column_becomes_a_plain_one;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Account {
    @Id
    Long id;

    Integer bar;

    Integer foo;
}
