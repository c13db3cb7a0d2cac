package indexes_of_many_forms_are_created;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(indexes = {
    @Index(name = "account_name_idx", columnList = "name, age desc"),
    @Index(name = "account_email_key", columnList = "email", unique = true),
    @Index(name = "account_lower_idx", columnList = "lower(email)"),
    @Index(name = "account_adult_idx", columnList = "name", options = "where age >= 18"),
    @Index(name = "account_cover_idx", columnList = "name desc", options = "include (email) with (fillfactor = 80)"),
    @Index(columnList = "age")
})
class Account {
    @Id
    Long id;

    int age;

    String email;

    String name;
}
