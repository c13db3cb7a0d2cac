package only_included_tables_are_taken_away;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "`user`")
class User {
    @Id
    Long id;

    @Column(length = 50)
    String name;
}

@Entity
class Address {
    @Id
    Long id;

    @Column(length = 50)
    String street;
}

@Entity
class Item {
    @Id
    Long id;

    @Column(length = 100)
    String description;
}
