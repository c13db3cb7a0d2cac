package each_new_column_gets_an_index;

import dev.autogen.operation.AddColumn;
import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.PlannedOperation;
import dev.autogen.rewrite.Rewrite;
import dev.autogen.rewrite.Rewriter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;

@Entity
@Table(indexes = @Index(name = "ix_account_name", columnList = "name"))
class Account {
    @Id
    Long id;

    String name;
}

@Entity
@Table(indexes = @Index(name = "ix_shop_name", columnList = "name"))
class Shop {
    @Id
    Long id;

    String name;
}

public class Entities {
    private Entities() {}

    /** Creates the index that is planned for later together with its column. */
    public static class IndexesColumns implements Rewriter {
        @Override
        public Rewrite rewrite(PlannedOperation planned, List<PlannedOperation> plan) {
            if (planned.operation() instanceof CreateIndex) {
                return Rewrite.replace(List.of());
            }
            if (!(planned.operation() instanceof AddColumn add)) {
                return Rewrite.keep(planned);
            }
            List<PlannedOperation> both = new ArrayList<>(List.of(planned));
            plan.stream()
                    .filter(other -> other.operation() instanceof CreateIndex create && create.table().equals(add.table()))
                    .forEach(both::add);
            return Rewrite.replace(both);
        }
    }
}
