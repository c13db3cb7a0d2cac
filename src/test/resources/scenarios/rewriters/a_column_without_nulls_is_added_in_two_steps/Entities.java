package a_column_without_nulls_is_added_in_two_steps;

import dev.autogen.operation.AddColumn;
import dev.autogen.operation.PlannedOperation;
import dev.autogen.operation.SetNotNull;
import dev.autogen.operation.Sql;
import dev.autogen.rewrite.Rewrite;
import dev.autogen.rewrite.Rewriter;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Optional;

@Entity
class Account {
    @Id
    Long id;

    @Column(nullable = false)
    String name;
}

public class Entities {
    private Entities() {}

    public static class SplitsColumns implements Rewriter {
        @Override
        public Rewrite rewrite(PlannedOperation planned, List<PlannedOperation> plan) {
            if (planned.operation() instanceof AddColumn add && !add.column().nullable()) {
                return Rewrite.replace(List.of(
                        new PlannedOperation(new AddColumn(add.table(), add.column().withNullable(true)), planned.reason()),
                        new PlannedOperation(new SetNotNull(add.table(), add.column().name()), planned.reason())));
            }
            return Rewrite.keep(planned);
        }
    }

    /** Sees what the first one made. */
    public static class FillsColumns implements Rewriter {
        @Override
        public Rewrite rewrite(PlannedOperation planned, List<PlannedOperation> plan) {
            if (planned.operation() instanceof SetNotNull set) {
                String update = "update " + set.table() + " set " + set.column() + " = ";
                Sql fill = new Sql(update + "'nobody'", Optional.of(update + "null"));
                return Rewrite.replace(List.of(new PlannedOperation(fill, "house rule"), planned));
            }
            return Rewrite.keep(planned);
        }
    }
}
