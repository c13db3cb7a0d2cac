package comments_of_some_tables_are_ignored;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Comment;

@Entity
@Table(name = "legacy_account")
@Comment("from the entity")
class LegacyAccount {
    @Id
    Long id;

    @Column(length = 100)
    String name;
}

@Entity
@Comment("new")
class Account {
    @Id
    Long id;
}
