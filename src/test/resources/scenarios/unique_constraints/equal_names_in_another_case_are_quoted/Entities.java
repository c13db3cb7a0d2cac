package equal_names_in_another_case_are_quoted;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(uniqueConstraints = @UniqueConstraint(name = "uqcode", columnNames = "code"))
class Account {
    @Id
    Long id;

    String code;
}
