package tables_of_known_tools_stay_where_all_is_ours;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;

@Entity
class Shop {
    @Id
    Long id;
}

/** A partitioned table. */
@Entity
@IdClass(ReadingId.class)
class Reading {
    @Id
    Long id;

    @Id
    LocalDate day;

    Integer value;
}

class ReadingId implements Serializable {
    Long id;
    LocalDate day;
}

/** A table that others inherit from. */
@Entity
class Base {
    @Id
    Long id;
}

/** The only table of a tool that is mapped, to show it. */
@Entity
@Table(name = "shedlock")
class Lock {
    @Id
    @Column(length = 64)
    String name;

    @Column(name = "locked_by", nullable = false)
    String lockedBy;
}
