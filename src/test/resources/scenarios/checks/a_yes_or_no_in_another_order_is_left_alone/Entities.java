package a_yes_or_no_in_another_order_is_left_alone;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.type.YesNoConverter;

@Entity
class Account {
    @Id
    Long id;

    @Convert(converter = YesNoConverter.class)
    boolean open;

    @Convert(converter = YesNoConverter.class)
    Boolean paid;
}
