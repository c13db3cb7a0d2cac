package a_table_that_an_extension_made_is_left_alone;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Account {
    @Id
    Long id;

    @Column(columnDefinition = "hstore")
    @JdbcTypeCode(SqlTypes.OTHER)
    Object extra;
}
