package another_default_of_every_kind_is_set;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.ColumnDefault;

@Entity
class Account {
    @Id
    Long id;

    @ColumnDefault("'some new default'")
    String a;

    @ColumnDefault("'s//l//ash'")
    String b;

    @ColumnDefault("20")
    Integer c;

    @ColumnDefault("7")
    Integer d;
}
