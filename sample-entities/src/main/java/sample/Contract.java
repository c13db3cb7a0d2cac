package sample;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.Audited;
import org.hibernate.envers.RelationTargetAuditMode;
import org.hibernate.type.SqlTypes;

/** What was agreed with an author; every change is kept in an audit table. */
@Entity
@Audited
@Table(name = "contract", comment = "Contracts with authors", options = "with (fillfactor = 80)")
class Contract extends Recorded {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "contract_seq")
    @SequenceGenerator(name = "contract_seq", sequenceName = "contract_seq", allocationSize = 1, options = "cache 5")
    Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "author_id")
    @Audited(targetAuditMode = RelationTargetAuditMode.NOT_AUDITED)
    Author author;

    @Column(name = "royalty_percent", precision = 5, scale = 2, nullable = false)
    BigDecimal royaltyPercent;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12)
    Status status;

    @JdbcTypeCode(SqlTypes.JSON)
    Terms terms;

    /** Where a contract stands. */
    enum Status {
        DRAFT,
        SIGNED,
        ENDED
    }

    /** The small print. */
    @Embeddable
    record Terms(@Column(nullable = false) String territory, Integer copies) {}
}
