package one_of_two_foreign_keys_is_withheld;

import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.DropConstraint;
import dev.autogen.operation.Operation;
import dev.autogen.operation.PlannedOperation;
import dev.autogen.rewrite.Rewrite;
import dev.autogen.rewrite.Rewriter;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;

@Entity
class Author {
    @Id
    Long id;
}

@Entity
@Table(name = "a_dropped")
class Dropped {
    @Id
    Long id;

    Long x;

    Long y;
}

@Entity
@Table(name = "b_added")
class Added {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "x", foreignKey = @ForeignKey(name = "fk1_added"))
    Author x;

    @ManyToOne
    @JoinColumn(name = "y", foreignKey = @ForeignKey(name = "fk2_added"))
    Author y;
}

@Entity
@Table(name = "c_changed")
class Changed {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "x", foreignKey = @ForeignKey(name = "fk1_changed", options = "on delete cascade"))
    Author x;

    @ManyToOne
    @JoinColumn(name = "y", foreignKey = @ForeignKey(name = "fk2_changed", options = "on delete cascade"))
    Author y;
}

public class Entities {
    private Entities() {}

    public static class LeavesFirstKeys implements Rewriter {
        @Override
        public Rewrite rewrite(PlannedOperation planned, List<PlannedOperation> plan) {
            return isFirst(planned.operation()) ? Rewrite.withhold() : Rewrite.keep(planned);
        }

        private static boolean isFirst(Operation operation) {
            if (operation instanceof AddConstraint add) {
                return add.constraint().label().toString().contains("fk1_");
            }
            return operation instanceof DropConstraint drop && drop.name().startsWith("fk1_");
        }
    }
}
