package rows_of_the_application_are_left_alone;

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
            pkColumnValue = "account")
    Long id;

    String name;
}
