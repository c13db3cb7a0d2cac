package the_default_schema_named_explicitly_is_the_default_schema;

import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(schema = "public")
class Account {
    @Id
    Long id;
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
