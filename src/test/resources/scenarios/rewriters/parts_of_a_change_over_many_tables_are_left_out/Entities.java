package parts_of_a_change_over_many_tables_are_left_out;

import dev.autogen.operation.AddColumn;
import dev.autogen.operation.PlannedOperation;
import dev.autogen.rewrite.Rewrite;
import dev.autogen.rewrite.Rewriter;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.ColumnDefault;

@Entity
@Table(name = "`user`")
class User {
    @Id
    Long id;

    @Column(length = 50)
    String name;
}

@Entity
class Address {
    @Id
    Long id;

    @Column(length = 50)
    String street;
}

@Entity
@Table(name = "`order`")
class Order {
    @Id
    @Column(name = "order_id")
    Long id;

    @Column(precision = 10, scale = 2)
    @ColumnDefault("0")
    BigDecimal amount;
}

@Entity
class Item {
    @Id
    Long id;

    @Column(length = 100)
    String description;
}

public class Entities {
    private Entities() {}

    public static class LeavesColumns implements Rewriter {
        private final List<String> columns;

        public LeavesColumns(Map<String, List<String>> parameters) {
            columns = parameters.getOrDefault("columns", List.of());
        }

        @Override
        public Rewrite rewrite(PlannedOperation planned, List<PlannedOperation> plan) {
            return planned.operation() instanceof AddColumn add && columns.contains(add.column().name())
                    ? Rewrite.withhold()
                    : Rewrite.keep(planned);
        }
    }
}
