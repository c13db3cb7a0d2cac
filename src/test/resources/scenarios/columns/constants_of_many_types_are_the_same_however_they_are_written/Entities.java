package constants_of_many_types_are_the_same_however_they_are_written;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.ColumnDefault;

@Entity
class Thing {
    @Id
    Long id;

    @Column(precision = 10, scale = 2)
    @ColumnDefault("'1'::integer")
    BigDecimal amount;

    @ColumnDefault("bigint '-5'")
    Long minus;

    @ColumnDefault("(-1)")
    Short tiny;

    @ColumnDefault("-.5")
    Double ratio;

    @ColumnDefault("date '2026-11-21'")
    LocalDate day;

    @Column(columnDefinition = "interval default interval '1' day")
    String pause;

    @ColumnDefault("'\\000\\377'::bytea")
    byte[] bytes;

    @ColumnDefault("E'a\\x0Ab\\\\c'")
    String line;

    @ColumnDefault("U&'gr\\00f6\\00dfer'")
    String word;

    @ColumnDefault("$x$$1$x$")
    String money;

    @ColumnDefault("TRUE")
    Boolean flag;

    @ColumnDefault("cast('f' as bool)")
    boolean off;

    @ColumnDefault("255::int4")
    Integer hex;

    @Column(columnDefinition = "text[] default '{\"a\", b}'::text[]")
    String[] tags;

    @Column(columnDefinition = "inet default cast('127.0.0.1' as inet)")
    String address;
}
