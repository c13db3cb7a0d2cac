package drops_and_additions_become_renames_where_a_rewriter_says_so;

import dev.autogen.operation.AddColumn;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.DropColumn;
import dev.autogen.operation.DropTable;
import dev.autogen.operation.Operation;
import dev.autogen.operation.PlannedOperation;
import dev.autogen.operation.RenameColumn;
import dev.autogen.operation.RenameTable;
import dev.autogen.rewrite.Rewrite;
import dev.autogen.rewrite.Rewriter;
import dev.autogen.schema.Name;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;

@Entity
class Account {
    @Id
    Long id;

    String nickname;
}

@Entity
class Station {
    Long height;

    @Id
    Long id;
}

public class Entities {
    private Entities() {}

    public static class Renames implements Rewriter {
        @Override
        public Rewrite rewrite(PlannedOperation planned, List<PlannedOperation> plan) {
            Operation operation = planned.operation();
            if (operation instanceof DropColumn || operation instanceof DropTable) {
                return Rewrite.replace(List.of());
            }
            if (operation instanceof AddColumn add) {
                return instead(new RenameColumn(add.table(), "name", add.column().name()), planned);
            }
            return operation instanceof CreateTable create
                    ? instead(new RenameTable(Name.of("halt"), create.table().name()), planned)
                    : Rewrite.keep(planned);
        }

        private static Rewrite instead(Operation rename, PlannedOperation planned) {
            return Rewrite.replace(List.of(new PlannedOperation(rename, planned.reason())));
        }
    }
}
