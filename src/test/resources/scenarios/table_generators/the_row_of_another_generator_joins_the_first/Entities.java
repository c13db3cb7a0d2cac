package the_row_of_another_generator_joins_the_first;

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

@Entity
class Shop {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "shops")
    @TableGenerator(name = "shops", table = "generators", pkColumnName = "name", valueColumnName = "next",
            pkColumnValue = "shop")
    Long id;
}
