package a_condition_over_functions_of_ours_is_left_alone;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Check;

@Entity
@Check(name = "code_valid", constraints = "IS_VALID(code)")
@Check(name = "kind_valid", constraints = "rules.is_valid(code,kind)")
class Account {
    @Id
    Long id;

    String code;

    String kind;
}
