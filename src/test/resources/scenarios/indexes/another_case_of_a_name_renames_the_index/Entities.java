package another_case_of_a_name_renames_the_index;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(indexes = @Index(name = "somecasingconvention", columnList = "code"))
class Account {
    @Id
    Long id;

    String code;
}
