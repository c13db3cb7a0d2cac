package a_column_that_was_dropped_leaves_no_trace;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(indexes = @Index(name = "account_name_idx", columnList = "name"))
class Account {
    @Id
    Long id;

    String name;

    String email;
}
