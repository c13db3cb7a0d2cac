package app;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Names that SQL has other uses for. */
@Entity
public class Order {
    @Id
    Long id;

    String user;

    int limit;
}
