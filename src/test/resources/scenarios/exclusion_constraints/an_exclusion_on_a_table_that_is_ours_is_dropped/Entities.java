package an_exclusion_on_a_table_that_is_ours_is_dropped;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Booking {
    @Id
    Long id;

    int seat;

    @Column(columnDefinition = "tsrange")
    @JdbcTypeCode(SqlTypes.OTHER)
    Object during;
}
