package an_index_over_a_type_of_an_extension_is_left_alone;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(indexes = @Index(name = "account_name_idx", columnList = "split_part(email, '@', 1)"))
class Account {
    @Id
    Long id;

    @Column(columnDefinition = "citext", unique = true)
    String email;
}
