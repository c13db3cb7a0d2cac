package sample;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Table;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.GeneratedColumn;
import org.hibernate.annotations.NaturalId;

/** Something on sale: one table for every kind of product. */
@Entity
@Table(
        name = "product",
        indexes = {
            @Index(name = "product_title_idx", columnList = "title"),
            @Index(name = "product_on_sale_idx", columnList = "sku", options = "where withdrawn_on is null"),
        },
        check = @CheckConstraint(constraint = "withdrawn_on is null or withdrawn_on >= released_on"))
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "kind", length = 12)
abstract class Product extends Recorded {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    @NaturalId
    @Column(nullable = false, length = 20)
    String sku;

    @NotBlank @Size(max = 300) String title;

    @DecimalMin("0.00") @Digits(integer = 8, fraction = 2) @Column(name = "net_price", nullable = false)
    BigDecimal netPrice;

    @Min(0) @Max(30) @Column(name = "vat_percent")
    int vatPercent;

    @GeneratedColumn("round(net_price * (100 + vat_percent) / 100, 2)")
    @Column(name = "gross_price", precision = 12, scale = 2)
    BigDecimal grossPrice;

    @Column(name = "released_on", nullable = false)
    @ColumnDefault("current_date")
    LocalDate releasedOn;

    @Column(name = "withdrawn_on")
    LocalDate withdrawnOn;
}
