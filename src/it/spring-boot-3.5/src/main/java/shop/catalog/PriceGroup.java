package shop.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "PriceGroupV2")
public class PriceGroup {
    @Id
    private Long groupNumber;

    private String displayName;
}
