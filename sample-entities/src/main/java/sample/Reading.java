package sample;

import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;
import org.hibernate.type.SqlTypes;

/** An evening with an author in the shop. */
@Entity
@Table(name = "reading")
class Reading {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Integer id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "author_id")
    @OnDelete(action = OnDeleteAction.RESTRICT)
    Author author;

    @OneToOne
    @JoinColumn(name = "book_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Book book;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    @Column(name = "begins_at", nullable = false)
    ZonedDateTime beginsAt;

    @JdbcTypeCode(SqlTypes.INTERVAL_SECOND)
    @Column(precision = 9, scale = 0)
    Duration length;

    @Column(name = "doors_open")
    LocalTime doorsOpen;

    @Enumerated(EnumType.STRING)
    @Column(name = "repeats_on", length = 9)
    Set<DayOfWeek> repeatsOn;

    @ElementCollection
    List<String> sponsors;

    @Formula("length > interval '2 hours'")
    boolean late;
}
