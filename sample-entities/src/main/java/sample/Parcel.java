package sample;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** A parcel of a delivery. */
@Entity
@Table(schema = "stock", name = "parcel")
class Parcel {

    @Id
    @Column(length = 40)
    String barcode;

    @Column(name = "weight_grams", columnDefinition = "integer default 0 not null")
    int weightGrams;

    @Column(name = "measures", columnDefinition = "numeric(6, 1)[]")
    BigDecimal[] measures;
}
