package sample;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.type.SqlTypes;

/** A person who buys books; leaves the shop's other records alone when deleted. */
@Entity
@Table(
        name = "customer",
        check = @CheckConstraint(name = "customer_points_check", constraint = "loyalty_points >= 0"),
        uniqueConstraints =
                @UniqueConstraint(
                        name = "customer_number_key",
                        columnNames = "number",
                        options = "deferrable initially deferred"))
@OnDelete(action = OnDeleteAction.CASCADE)
class Customer extends Person {

    @Column(nullable = false, length = 16)
    String number;

    @Column(name = "loyalty_points", nullable = false)
    @ColumnDefault("0")
    int loyaltyPoints;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    @Column(name = "tier", nullable = false)
    Tier tier;

    Address address;

    @ElementCollection
    @CollectionTable(name = "customer_phone", joinColumns = @JoinColumn(name = "customer_id"))
    @MapKeyEnumerated(EnumType.STRING)
    @MapKeyColumn(name = "kind", length = 10)
    @Column(name = "number", length = 30, nullable = false)
    Map<PhoneKind, String> phones;

    @ElementCollection
    @CollectionTable(name = "customer_interest", joinColumns = @JoinColumn(name = "customer_id"))
    @Column(name = "interest", length = 40, nullable = false)
    Set<String> interests;
}
