package the_row_of_a_generator_is_inserted;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.TableGenerator;

@Entity
class Account {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "accounts")
    @TableGenerator(name = "accounts", table = "generators", pkColumnName = "name", valueColumnName = "next",
            pkColumnValue = "it's account", initialValue = 100)
    Long id;
}
