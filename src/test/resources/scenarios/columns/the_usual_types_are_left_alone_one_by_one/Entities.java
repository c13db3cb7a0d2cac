package the_usual_types_are_left_alone_one_by_one;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Nationalized;
import org.hibernate.type.SqlTypes;

@Entity
class Thing {
    @Id
    Long id;

    @Column(name = "an_int")
    Integer anInt;

    @Column(name = "a_char")
    Character aChar;

    @Column(name = "a_varchar", length = 32)
    String aVarchar;

    @Column(name = "a_text", columnDefinition = "text")
    String aText;

    @Column(name = "a_float")
    Double aFloat;

    @Column(name = "a_numeric", columnDefinition = "numeric")
    BigDecimal aNumeric;

    @Column(name = "a_decimal", columnDefinition = "decimal")
    BigDecimal aDecimal;

    @Column(name = "a_timestamp", columnDefinition = "timestamp")
    LocalDateTime aTimestamp;

    @Column(name = "a_plain_timestamp", columnDefinition = "timestamp")
    LocalDateTime aPlainTimestamp;

    @Column(name = "a_boolean")
    Boolean aBoolean;

    @Column(name = "a_bigint")
    Long aBigint;

    @Column(name = "a_smallint")
    Short aSmallint;

    @Column(name = "a_date")
    LocalDate aDate;

    @Column(name = "some_bytes")
    byte[] someBytes;

    @Column(name = "a_json", columnDefinition = "json")
    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> aJson;

    @Nationalized
    @Column(name = "a_unicode", length = 40)
    String aUnicode;

    @Column(name = "a_short_decimal", precision = 10)
    BigDecimal aShortDecimal;

    @Column(name = "a_small_decimal", precision = 10, scale = 2)
    BigDecimal aSmallDecimal;

    @Column(name = "a_whole_decimal", columnDefinition = "decimal(8)")
    BigDecimal aWholeDecimal;

    @Enumerated
    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    @Column(name = "a_state")
    State aState;

    enum State { OPEN, CLOSED }
}
