package an_index_becomes_unique_and_another_takes_an_expression;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(indexes = {
    @Index(name = "account_name", columnList = "name", unique = true, options = "where age > 18"),
    @Index(name = "account_expression", columnList = "lower(name)")
})
class Account {
    @Id
    Long id;

    int age;

    String name;
}
