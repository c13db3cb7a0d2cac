package arrays_are_the_same_however_their_type_is_written;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@Entity
class Thing {
    @Id
    Long id;

    @Column(columnDefinition = "_text")
    String[] a;

    @Column(columnDefinition = "int4[]")
    int[] b;

    @Column(columnDefinition = "varchar(10) array")
    String[] c;

    @Column(columnDefinition = "decimal[]")
    BigDecimal[] d;

    List<String> e;

    Set<UUID> f;
}
