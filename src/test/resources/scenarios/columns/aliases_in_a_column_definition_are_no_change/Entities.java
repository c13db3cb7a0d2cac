package aliases_in_a_column_definition_are_no_change;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.OffsetTime;

@Entity
class Thing {
    @Id
    Long id;

    @Column(columnDefinition = "INT8")
    Long big;

    @Column(columnDefinition = "float(25)")
    Double wide;

    @Column(columnDefinition = "timestamptz")
    OffsetDateTime at;

    @Column(columnDefinition = "timetz(3)")
    OffsetTime clock;

    @Column(columnDefinition = "int2")
    Short small;

    @Column(columnDefinition = "int")
    Integer number;

    @Column(columnDefinition = "float(24)")
    Float narrow;

    @Column(columnDefinition = "bool")
    Boolean flag;

    @Column(columnDefinition = "dec(8, 3)")
    BigDecimal amount;

    @Column(columnDefinition = "numeric(7,0)")
    BigDecimal whole;

    @Column(columnDefinition = "NCHAR(3)")
    String code;

    @Column(columnDefinition = "char")
    String letter;

    @Column(columnDefinition = "national character varying(20)")
    String name;

    @Column(columnDefinition = "VARBIT(8)")
    String bits;

    @Column(columnDefinition = "bit")
    String one;
}
