package a_plain_column_becomes_a_generated_one;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.GeneratedColumn;

@Entity
class Person {
    @Id
    Long id;

    String name;

    @GeneratedColumn("upper(name)")
    String shout;
}
