package each_new_table_is_followed_by_a_statement;

import dev.autogen.operation.CreateTable;
import dev.autogen.operation.PlannedOperation;
import dev.autogen.operation.Sql;
import dev.autogen.rewrite.Rewrite;
import dev.autogen.rewrite.Rewriter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Optional;

@Entity
class Account {
    @Id
    Long id;
}

@Entity
class Shop {
    @Id
    Long id;
}

public class Entities {
    private Entities() {}

    public static class GrantsTables implements Rewriter {
        @Override
        public Rewrite rewrite(PlannedOperation planned, List<PlannedOperation> plan) {
            if (!(planned.operation() instanceof CreateTable create)) {
                return Rewrite.keep(planned);
            }
            String table = create.table().name().toString();
            Sql grant = new Sql("grant select on " + table + " to public", Optional.of("revoke select on " + table + " from public"));
            return Rewrite.replace(List.of(planned, new PlannedOperation(grant, "house rule")));
        }
    }
}
