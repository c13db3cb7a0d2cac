package shop;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.envers.Audited;

@Entity
@Audited
public class Item {
    enum State {
        OFFERED,
        SOLD
    }

    @Id
    @GeneratedValue
    long id;

    String unitPrice;

    @Enumerated(EnumType.STRING)
    State state;

    @ElementCollection
    Set<String> marks = new HashSet<>();
}
