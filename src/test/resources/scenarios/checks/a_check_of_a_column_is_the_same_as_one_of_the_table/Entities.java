package a_check_of_a_column_is_the_same_as_one_of_the_table;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(check = {
    @CheckConstraint(constraint = "age < height"),
    @CheckConstraint(name = "heavy", constraint = "weight > 0")
})
class Account {
    @Id
    Long id;

    @Column(check = @CheckConstraint(constraint = "age > 17"))
    Integer age;

    @Column(check = @CheckConstraint(constraint = "height > 0"))
    Integer height;

    Integer weight;
}
