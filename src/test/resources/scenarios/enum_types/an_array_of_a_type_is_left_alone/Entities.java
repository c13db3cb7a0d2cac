package an_array_of_a_type_is_left_alone;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Account {
    @Id
    Long id;

    @Column(columnDefinition = "state[]")
    String[] states;
}
