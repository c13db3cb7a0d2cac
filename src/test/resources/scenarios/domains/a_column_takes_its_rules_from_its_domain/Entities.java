package a_column_takes_its_rules_from_its_domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;

@Entity
class Share {
    @Id
    Long id;

    @Column(columnDefinition = "shared.percent")
    BigDecimal part;

    @Column(columnDefinition = "SHARED.CODE")
    String code;

    @Column(columnDefinition = "shared.code[]")
    String[] codes;

    @Column(columnDefinition = "shared.percent default '100'")
    BigDecimal whole;
}
