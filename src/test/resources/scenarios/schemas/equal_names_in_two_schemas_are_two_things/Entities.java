package equal_names_in_two_schemas_are_two_things;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Check;

@Entity
@Check(name = "old", constraints = "age > 1")
class Account {
    @Id
    Long id;

    Integer age;
}

@Entity(name = "StockAccount")
@Table(name = "account", schema = "stock")
@Check(name = "old", constraints = "name > 'a'")
class StockAccount {
    @Id
    Long id;

    String name;
}
