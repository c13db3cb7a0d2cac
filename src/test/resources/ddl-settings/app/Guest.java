package app;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/** Constraints of Bean Validation. */
@Entity
public class Guest {
    @Id
    Long id;

    @NotNull
    @Size(max = 50)
    String name;

    @Min(18)
    @Max(99)
    Integer age;

    @Digits(integer = 6, fraction = 2)
    BigDecimal bill;
}
