package a_check_that_nobody_named_is_added;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Check;
import org.hibernate.type.YesNoConverter;

@Entity
@Check(constraints = "x > 0")
class Account {
    @Id
    Long id;

    Integer x;

    @Convert(converter = YesNoConverter.class)
    boolean open;
}
