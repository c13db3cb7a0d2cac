package a_double_quote_in_a_name_is_found_again;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(name = "\"say \"\"hi\"\"\"", indexes = @Index(name = "size_idx", columnList = "\"size 5\"\"\""))
class Greeting {
    @Id
    Long id;

    @Column(name = "\"size 5\"\"\"", unique = true)
    int size;
}
