package named_checks_come_and_go;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "a_adds", check = @CheckConstraint(name = "ck_a_x", constraint = "x > 0"))
class Adds {
    @Id
    Long id;

    Integer x;

    @Column(check = @CheckConstraint(name = "ck_a_y", constraint = "y > 0"))
    Integer y;
}

@Entity
@Table(name = "b_drops", check = @CheckConstraint(name = "ck_b_x", constraint = "x > 0"))
class Drops {
    @Id
    Long id;

    Integer x;

    Integer y;
}

@Entity
@Table(name = "c_drops_all")
class DropsAll {
    @Id
    Long id;

    Integer x;
}
