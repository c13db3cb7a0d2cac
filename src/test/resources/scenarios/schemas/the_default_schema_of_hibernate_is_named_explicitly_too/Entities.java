package the_default_schema_of_hibernate_is_named_explicitly_too;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.View;
import org.hibernate.type.SqlTypes;

@Entity
class Account {
    @Id
    @GeneratedValue
    Long id;

    @Enumerated
    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    State state;

    @ElementCollection
    @CollectionTable(schema = "`My App`", foreignKey = @ForeignKey(name = "account_names_fk"))
    List<String> names;

    enum State { OPEN, CLOSED }
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

@Entity
@Table(name = "open_account", schema = "`My App`")
@View(query = "select id from account where state = 'OPEN'")
class OpenAccount {
    @Id
    Long id;
}
