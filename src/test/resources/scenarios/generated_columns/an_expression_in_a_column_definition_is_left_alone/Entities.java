package an_expression_in_a_column_definition_is_left_alone;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Person {
    @Id
    Long id;

    String name;

    @Column(columnDefinition = "text GENERATED ALWAYS AS (UPPER(name::text)) STORED", insertable = false, updatable = false)
    String shout;
}
