package sample;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.type.SqlTypes;

/** What a customer prefers; shares the customer's key. */
@Entity
@Table(name = "customer_profile")
class CustomerProfile {

    @Id
    Long id;

    @OneToOne(fetch = FetchType.LAZY)
    @MapsId
    @JoinColumn(name = "customer_id", foreignKey = @ForeignKey(name = "customer_profile_customer_fk"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    Customer customer;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    @ColumnDefault("'{}'")
    Map<String, String> preferences;

    @Column(name = "best_time_to_call", secondPrecision = 0)
    LocalTime bestTimeToCall;

    Locale locale;

    @Lob
    byte[] portrait;
}
