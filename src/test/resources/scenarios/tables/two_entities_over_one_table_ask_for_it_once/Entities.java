package two_entities_over_one_table_ask_for_it_once;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Table(indexes = @Index(name = "account_note_idx", columnList = "note"))
class Account {
    @Id
    Long id;

    @Column(unique = true)
    String name;

    String note;
}

@Entity
@Immutable
@Table(name = "account", indexes = @Index(name = "account_note_idx", columnList = "note"))
class AccountSummary {
    @Id
    Long id;

    @Column(unique = true)
    String name;

    String note;
}
