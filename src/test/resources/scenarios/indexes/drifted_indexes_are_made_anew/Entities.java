package drifted_indexes_are_made_anew;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(indexes = {
    @Index(name = "a_order", columnList = "name desc"),
    @Index(name = "b_predicate", columnList = "name", options = "where age > 18"),
    @Index(name = "c_expression", columnList = "upper(name)"),
    @Index(name = "d_unique", columnList = "email", unique = true),
    @Index(name = "e_include", columnList = "name", options = "include (email)"),
    @Index(name = "f_method", columnList = "name"),
    @Index(name = "g_class", columnList = "name"),
    @Index(name = "h_columns", columnList = "email, name"),
    @Index(name = "i_nulls", columnList = "email, age", unique = true)
})
class Account {
    @Id
    Long id;

    int age;

    String email;

    String name;
}
