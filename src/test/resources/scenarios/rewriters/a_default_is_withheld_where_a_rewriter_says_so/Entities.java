package a_default_is_withheld_where_a_rewriter_says_so;

import dev.autogen.operation.AlterDefault;
import dev.autogen.operation.PlannedOperation;
import dev.autogen.rewrite.Rewrite;
import dev.autogen.rewrite.Rewriter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.ColumnDefault;

@Entity
class Account {
    @Id
    Long id;

    @ColumnDefault("'different'")
    String a;

    @ColumnDefault("'different'")
    String b;

    @ColumnDefault("'different'")
    String c;
}

public class Entities {
    private Entities() {}

    public static class KeepsDefaults implements Rewriter {
        private final List<String> columns;

        public KeepsDefaults(Map<String, List<String>> parameters) {
            columns = parameters.getOrDefault("columns", List.of());
        }

        @Override
        public Rewrite rewrite(PlannedOperation planned, List<PlannedOperation> plan) {
            return planned.operation() instanceof AlterDefault alter && columns.contains(alter.column())
                    ? Rewrite.withhold()
                    : Rewrite.keep(planned);
        }
    }
}
