package equal_indexes_are_left_alone;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(indexes = {
    @Index(name = "account_name_idx", columnList = "name, age desc"),
    @Index(name = "account_lower_idx", columnList = "LOWER(email)"),
    @Index(name = "account_adult_idx", columnList = "name", options = "where age >= 18 and email != ''"),
    @Index(name = "account_cover_idx", columnList = "name", options = "include (email) with (fillfactor=80)"),
    @Index(name = "account_text_idx", columnList = "coalesce(name, 'x'), (name || email), (age+1)", unique = true),
    @Index(name = "account_pattern_idx", columnList = "name varchar_pattern_ops"),
    @Index(columnList = "age")
})
class Account {
    @Id
    Long id;

    int age;

    String email;

    String name;
}
