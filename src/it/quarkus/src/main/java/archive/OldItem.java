package archive;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class OldItem {
    @Id
    public long itemNumber;
}
