package app;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What most settings have something to say about. */
@Entity
@Table(indexes = @Index(columnList = "firstName"))
public class Person {

    public enum Mood {
        OK,
        HAPPY,
        SAD
    }

    @Embeddable
    public static class Address {
        String streetName;

        @Column(nullable = false)
        String city;
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(name = "people", allocationSize = 20)
    Long personId;

    @Column(length = 40)
    String firstName;

    @Column(unique = true)
    String mail;

    boolean active;

    UUID token;

    Duration waited;

    Instant seenAt;

    OffsetDateTime metAt;

    ZonedDateTime leftAt;

    OffsetTime closesAt;

    LocalTime opensAt;

    LocalDateTime bornAt;

    String[] tags;

    @Enumerated(EnumType.STRING)
    Mood spelled;

    Mood numbered;

    @Lob
    String story;

    @Column(columnDefinition = "varchar(20)")
    String note;

    @Embedded
    Address homeAddress;

    @ManyToOne
    Person bestFriend;

    @ElementCollection
    List<String> nickNames = new ArrayList<>();
}
