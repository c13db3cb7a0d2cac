package a_row_that_counted_on_is_left_alone;

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
}
