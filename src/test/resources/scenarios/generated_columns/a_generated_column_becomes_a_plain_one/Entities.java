package a_generated_column_becomes_a_plain_one;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import org.hibernate.annotations.ColumnDefault;

@Entity
@Table(indexes = @Index(name = "account_foo_idx", columnList = "foo"))
class Account {
    @Id
    Long id;

    Integer bar;

    @ColumnDefault("7")
    Integer foo;
}

@Entity
class Line {
    @Id
    Long id;

    Integer amount;

    String doubled;
}
