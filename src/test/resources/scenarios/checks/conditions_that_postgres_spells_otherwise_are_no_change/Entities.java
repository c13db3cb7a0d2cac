package conditions_that_postgres_spells_otherwise_are_no_change;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDateTime;
import org.hibernate.annotations.Check;

@Entity
@Check(name = "c1", constraints = "price >= 1 AND price <= 100")
@Check(name = "c2", constraints = "code LIKE 'A%' OR code ILIKE '_b%'")
@Check(name = "c3", constraints = "kind IN ('x','y')")
@Check(name = "c4", constraints = "NOT(code IS NULL AND kind IS NULL)")
@Check(name = "c5", constraints = "length(trim(code))>0")
@Check(name = "c6", constraints = "valid_from + INTERVAL '1 day' < valid_to")
@Check(name = "c7", constraints = "code ~ '^[A-Z]{3}$' AND code !~ '''%'")
@Check(name = "c8", constraints = "cast(price as decimal(10,2)) != 5.5")
@Check(name = "c9", constraints = "(valid_from, valid_to) OVERLAPS (valid_from, interval '1 hour')")
@Check(name = "c10", constraints = "CASE WHEN price > 5 THEN kind = 'x' ELSE true END")
class Offer {
    @Id
    Long id;

    int price;

    String code;

    String kind;

    @Column(name = "valid_from")
    LocalDateTime validFrom;

    @Column(name = "valid_to")
    LocalDateTime validTo;
}
