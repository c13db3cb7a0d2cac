package views_step_aside_for_a_change_of_type_and_come_back;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Account {
    @Id
    Long id;

    Long level;

    @Column(length = 50)
    String name;
}
