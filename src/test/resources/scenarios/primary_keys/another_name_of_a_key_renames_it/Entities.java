package another_name_of_a_key_renames_it;

import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(uniqueConstraints = @UniqueConstraint(name = "pk_account", columnNames = "id"))
class Account {
    @Id
    Long id;
}

@Entity
class Visit {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "account_id", foreignKey = @ForeignKey(name = "visit_account_fk"))
    Account account;
}
