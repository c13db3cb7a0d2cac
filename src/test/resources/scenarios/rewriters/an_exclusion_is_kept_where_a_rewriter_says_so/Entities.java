package an_exclusion_is_kept_where_a_rewriter_says_so;

import dev.autogen.operation.DropConstraint;
import dev.autogen.operation.PlannedOperation;
import dev.autogen.rewrite.Rewrite;
import dev.autogen.rewrite.Rewriter;
import dev.autogen.schema.ExclusionConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Booking {
    @Id
    Long id;

    int seat;

    @Column(columnDefinition = "tsrange")
    @JdbcTypeCode(SqlTypes.OTHER)
    Object during;
}

public class Entities {
    private Entities() {}

    public static class KeepsExclusions implements Rewriter {
        @Override
        public Rewrite rewrite(PlannedOperation planned, List<PlannedOperation> plan) {
            boolean exclusion = planned.operation() instanceof DropConstraint drop
                    && drop.definition().filter(ExclusionConstraint.class::isInstance).isPresent();
            return exclusion ? Rewrite.withhold() : Rewrite.keep(planned);
        }
    }
}
