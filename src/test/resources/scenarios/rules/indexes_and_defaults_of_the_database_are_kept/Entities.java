package indexes_and_defaults_of_the_database_are_kept;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import org.hibernate.annotations.ColumnDefault;

@Entity
@Table(indexes = @Index(name = "account_name", columnList = "name"))
class Account {
    @Id
    Long id;

    String name;

    @ColumnDefault("2")
    Integer rank;
}
