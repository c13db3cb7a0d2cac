package references_to_excluded_tables_go_alone;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "a_single")
class Single {
    @Id
    Long id;

    @Column(name = "parent_id")
    Long parentId;
}

@Entity
@Table(name = "b_composite")
class Composite {
    @Id
    Long id;

    Long a;

    Long b;
}

@Entity
@Table(name = "c_schema")
class OfSchema {
    @Id
    Long id;

    @Column(name = "parent_id")
    Long parentId;
}

@Entity
@Table(name = "d_two")
class Two {
    @Id
    Long id;

    Long x;

    Long y;
}

@Entity
@Table(name = "e_three")
class Three {
    @Id
    Long id;

    Long x;

    Integer y;

    Integer z;
}

@Entity
@Table(name = "f_parted")
class Parted {
    @Id
    Long id;

    @Column(name = "parted_id")
    Long partedId;
}
