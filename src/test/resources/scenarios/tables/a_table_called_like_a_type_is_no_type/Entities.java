package a_table_called_like_a_type_is_no_type;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;

@Entity
@Table(name = "`date`")
class Day {
    @Id
    Long id;

    LocalDate day;
}

@Entity
@Table(name = "`text`")
@Check(name = "body_check", constraints = "body <> 'y'")
class Body {
    @Id
    Long id;

    @Column(length = Length.LONG32)
    @ColumnDefault("'x'")
    String body;
}

@Entity
@Table(name = "uuid")
class Identifier {
    @Id
    @ColumnDefault("gen_random_uuid()")
    UUID id;
}
