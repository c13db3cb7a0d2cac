package a_reference_to_an_ignored_table_is_left_out;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** Another application makes its table, at some time or other. */
@Entity
class Tenant {
    @Id
    Long id;
}

@Entity
class Account {
    @Id
    Long id;

    @ManyToOne
    Tenant tenant;
}
