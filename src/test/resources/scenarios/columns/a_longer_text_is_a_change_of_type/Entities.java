package a_longer_text_is_a_change_of_type;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Account {
    @Id
    Long id;

    @Column(length = 50)
    String name;

    @Column(columnDefinition = "text")
    String note;
}
