package all_changes_of_columns_are_withheld;

import dev.autogen.operation.PlannedOperation;
import dev.autogen.rewrite.Rewrite;
import dev.autogen.rewrite.Rewriter;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import org.hibernate.annotations.ColumnDefault;

@Entity
class Account {
    @Id
    Long id;

    String name;
}

@Entity
class Shop {
    @Id
    Long id;

    @Column(length = 20)
    String name;

    @ColumnDefault("2")
    Integer level;

    String added;
}

public class Entities {
    private Entities() {}

    public static class LeavesColumnsAlone implements Rewriter {
        @Override
        public Rewrite rewrite(PlannedOperation planned, List<PlannedOperation> plan) {
            return Rewrite.withhold();
        }
    }
}
