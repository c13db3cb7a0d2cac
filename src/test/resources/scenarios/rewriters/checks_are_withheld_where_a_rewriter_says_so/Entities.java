package checks_are_withheld_where_a_rewriter_says_so;

import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.DropConstraint;
import dev.autogen.operation.PlannedOperation;
import dev.autogen.rewrite.Rewrite;
import dev.autogen.rewrite.Rewriter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import org.hibernate.annotations.Check;

@Entity
@Check(name = "ck_new", constraints = "y > 0")
class Account {
    @Id
    Long id;

    Integer x;

    Integer y;
}

public class Entities {
    private Entities() {}

    public static class LeavesChecks implements Rewriter {
        @Override
        public Rewrite rewrite(PlannedOperation planned, List<PlannedOperation> plan) {
            boolean check = planned.operation() instanceof AddConstraint add && add.constraint().label().toString().contains("ck_")
                    || planned.operation() instanceof DropConstraint drop && drop.name().startsWith("ck_");
            return check ? Rewrite.withhold() : Rewrite.keep(planned);
        }
    }
}
