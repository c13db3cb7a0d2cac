package tables_that_refer_to_each_other_are_left_alone;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
class Team {
    @Id
    Long id;

    @ManyToOne
    Player captain;
}

@Entity
class Player {
    @Id
    Long id;

    @ManyToOne(optional = false)
    Team team;
}
