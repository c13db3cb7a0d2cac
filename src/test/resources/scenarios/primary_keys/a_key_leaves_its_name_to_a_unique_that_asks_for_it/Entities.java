package a_key_leaves_its_name_to_a_unique_that_asks_for_it;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(uniqueConstraints = @UniqueConstraint(name = "author_id", columnNames = "id"))
class Author {
    Long id;

    @Id
    Long number;
}
