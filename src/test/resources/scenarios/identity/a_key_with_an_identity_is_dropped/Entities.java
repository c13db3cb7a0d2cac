package a_key_with_an_identity_is_dropped;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Account {
    @Id
    @Column(length = 20)
    String code;
}
