package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.OffsetDateTime;
import java.util.UUID;

@Entity
public class StockItem {
    @Id
    @GeneratedValue
    public UUID itemKey;

    public OffsetDateTime lastSeenAt;
}
