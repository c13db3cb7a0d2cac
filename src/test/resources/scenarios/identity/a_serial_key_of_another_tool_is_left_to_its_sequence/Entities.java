package a_serial_key_of_another_tool_is_left_to_its_sequence;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.hibernate.annotations.ColumnDefault;

@Entity
class Account {
    @Id
    @GeneratedValue
    @ColumnDefault("nextval('account_seq')")
    Long id;
}
