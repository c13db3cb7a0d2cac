package a_change_of_type_is_withheld_where_a_rewriter_says_so;

import dev.autogen.operation.AlterColumnType;
import dev.autogen.operation.PlannedOperation;
import dev.autogen.rewrite.Rewrite;
import dev.autogen.rewrite.Rewriter;
import dev.autogen.schema.Name;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;

@Entity
class Sometable {
    @Id
    Long id;

    String value;
}

@Entity
class Othertable {
    @Id
    Long id;

    String value;
}

public class Entities {
    private Entities() {}

    public static class LeavesTypesOfOthers implements Rewriter {
        @Override
        public Rewrite rewrite(PlannedOperation planned, List<PlannedOperation> plan) {
            return planned.operation() instanceof AlterColumnType alter && alter.table().equals(Name.of("othertable"))
                    ? Rewrite.withhold()
                    : Rewrite.keep(planned);
        }
    }
}
