package app;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.envers.Audited;

/** What Envers keeps the history of. */
@Entity
@Audited
public class Ledger {
    @Id
    Long id;

    String title;

    @Enumerated(EnumType.STRING)
    Person.Mood mood;

    @ElementCollection
    Set<String> marks = new HashSet<>();
}
