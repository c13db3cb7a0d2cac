package several_units_change_together;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class A {
    @Id
    Long id;

    Integer q;
}

@Entity
class B1 {
    @Id
    Long id;
}

@Entity
class C1 {
    @Id
    Long id;
}

@Entity
class C2 {
    @Id
    Long id;
}
