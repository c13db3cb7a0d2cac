package sample;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.Lob;
import jakarta.persistence.OneToMany;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.Collate;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.NaturalId;

/** A house that publishes books, with its letterhead in a table of its own. */
@Entity
@Table(name = "publisher", comment = "Houses we order from; it's one row per house")
@SecondaryTable(
        name = "publisher_letterhead",
        pkJoinColumns = @PrimaryKeyJoinColumn(name = "publisher_id"),
        foreignKey = @ForeignKey(name = "publisher_letterhead_publisher_fk"))
class Publisher extends Recorded {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "publisher_seq")
    @SequenceGenerator(name = "publisher_seq", sequenceName = "publisher_seq", initialValue = 1000, allocationSize = 20)
    Long id;

    @NaturalId
    @Column(nullable = false, length = 120)
    @Collate("C")
    @Comment("The house's registered name")
    String name;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "minimum_order", precision = 12, scale = 2))
    @AttributeOverride(name = "currency", column = @Column(name = "minimum_order_currency", length = 3))
    Money minimumOrder;

    @Column(table = "publisher_letterhead", length = 200)
    String motto;

    @Lob
    @Column(table = "publisher_letterhead")
    String logo;

    @OneToMany
    @JoinTable(
            name = "publisher_address",
            joinColumns = @JoinColumn(name = "publisher_id"),
            inverseJoinColumns = @JoinColumn(name = "site_id"))
    List<Site> sites;
}
