package sample;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** A customer's subscription to the newsletter: one that runs, and any number that have ended. */
@Entity
@Table(
        name = "subscription",
        indexes =
                @Index(
                        name = "subscription_one_running",
                        columnList = "customer_id",
                        unique = true,
                        options = "where ended_on is null"))
class Subscription {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "customer_id", foreignKey = @ForeignKey(name = "subscription_customer_fk"))
    Customer customer;

    @NotNull @Column(name = "started_on")
    LocalDate startedOn;

    @Column(name = "ended_on")
    LocalDate endedOn;
}
