package a_new_column_without_nulls_takes_its_default;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.ColumnDefault;

@Entity
class Account {
    @Id
    Long id;

    @Column(nullable = false)
    @ColumnDefault("'new'")
    String state;
}
