package app;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Arrays of wrappers. */
@Entity
public class Letters {
    @Id
    Long id;

    Byte[] bytes;

    Character[] characters;
}
