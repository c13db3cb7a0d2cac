package usual_options_of_an_identity_said_aloud_are_no_change;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

@Entity
class Account {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;
}

@Entity
class Shop {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Short id;
}
