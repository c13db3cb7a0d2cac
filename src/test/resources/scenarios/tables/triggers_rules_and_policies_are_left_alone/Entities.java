package triggers_rules_and_policies_are_left_alone;

import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

@Entity
class Account {
    @Id
    Long id;

    String name;
}

@Entity
class Author {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(name = "author_account_fk"))
    Account account;
}
