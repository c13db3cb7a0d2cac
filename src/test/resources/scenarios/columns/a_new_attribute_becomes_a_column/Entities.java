package a_new_attribute_becomes_a_column;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;

@Entity
class Account {
    @Id
    Long id;

    @Column(name = "nick_name", length = 30)
    String nickName;

    @Column(precision = 12, scale = 2)
    BigDecimal balance;
}
