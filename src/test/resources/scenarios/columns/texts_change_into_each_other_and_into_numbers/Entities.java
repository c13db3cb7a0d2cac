package texts_change_into_each_other_and_into_numbers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Account {
    @Id
    Long id;

    @Column(columnDefinition = "varchar")
    String code;

    @Column(length = 1)
    String letter;

    String note;

    @Column(length = 10)
    String number;

    Integer word;
}
