package an_attribute_that_is_not_mapped_is_no_column;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import org.hibernate.annotations.Formula;

@Entity
class Account {
    @Id
    Long id;

    String name;

    @Transient
    String shown;

    @Formula("upper(name)")
    String shout;
}
