package a_one_to_one_reference_is_unique;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;

@Entity
class Account {
    @Id
    Long id;
}

@Entity
class Profile {
    @Id
    Long id;

    @OneToOne
    Account account;
}
