package shop.catalog;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Set;

/** Names in which the naming strategies of Hibernate and Spring Boot differ. */
@Entity
public class ShopItem {
    @Id
    @GeneratedValue
    private Long id;

    private String unitPrice;

    @Column(name = "isoCode2x")
    private String isoCode;

    private OffsetDateTime lastSeenAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private ShopItem replacedBy;

    @ManyToMany
    private Set<PriceGroup> priceGroups = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "itemTag2Name")
    private Set<String> tagNames = new HashSet<>();
}
