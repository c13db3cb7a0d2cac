package the_search_path_of_the_database_is_no_matter;

import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;

@Entity
@Check(name = "named", constraints = "name in ('b', 'a')")
class Account {
    @Id
    Long id;

    @ColumnDefault("'x'")
    String name;
}

@Entity
@Table(schema = "stock")
class Shelf {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(name = "shelf_account_fk"))
    Account account;
}
