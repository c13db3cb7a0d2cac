package equal_columns_of_many_types_are_left_alone;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Thing {
    @Id
    UUID id;

    @Column(name = "a_boolean")
    boolean aBoolean;

    @Column(name = "a_byte")
    byte aByte;

    @Column(name = "a_short")
    short aShort;

    @Column(name = "an_int")
    int anInt;

    @Column(name = "a_long")
    long aLong;

    @Column(name = "a_float")
    float aFloat;

    @Column(name = "a_double")
    double aDouble;

    @Column(name = "a_char")
    char aChar;

    @Column(name = "a_string")
    String aString;

    @Column(name = "a_text", columnDefinition = "TEXT")
    String aText;

    @Column(name = "a_decimal")
    BigDecimal aDecimal;

    @Column(name = "a_small_decimal", precision = 8)
    BigDecimal aSmallDecimal;

    @Column(name = "a_date")
    LocalDate aDate;

    @Column(name = "a_time")
    LocalTime aTime;

    @Column(name = "a_timestamp")
    LocalDateTime aTimestamp;

    @Column(name = "a_moment")
    Instant aMoment;

    byte[] bytes;

    @Lob
    byte[] large;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> json;

    int[] numbers;

    List<String> texts;

    @Column(name = "an_interval")
    Duration anInterval;
}
