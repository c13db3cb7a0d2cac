package app;

import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;

/** A joined hierarchy that says nothing of a discriminator. */
@Entity
@Inheritance(strategy = InheritanceType.JOINED)
public class Vehicle {
    @Id
    Long id;

    String plate;

    @Entity
    public static class Bicycle extends Vehicle {
        int gears;
    }

    /** Another one that names its discriminator. */
    @Entity
    @Inheritance(strategy = InheritanceType.JOINED)
    @DiscriminatorColumn(name = "kind")
    public static class Vessel {
        @Id
        Long id;
    }

    @Entity
    public static class Ferry extends Vessel {
        int decks;
    }
}
