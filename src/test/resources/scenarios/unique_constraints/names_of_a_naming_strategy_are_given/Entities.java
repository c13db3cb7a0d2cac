package names_of_a_naming_strategy_are_given;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.List;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.ImplicitForeignKeyNameSource;
import org.hibernate.boot.model.naming.ImplicitIndexNameSource;
import org.hibernate.boot.model.naming.ImplicitNamingStrategyJpaCompliantImpl;
import org.hibernate.boot.model.naming.ImplicitUniqueKeyNameSource;

@Entity
@Table(
        indexes = @Index(columnList = "y"),
        uniqueConstraints = @UniqueConstraint(columnNames = {"x", "y"}))
class Account {
    @Id
    Long id;

    Integer x;

    Integer y;

    @Column(unique = true)
    Integer z;
}

@Entity
class Gone {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "x")
    Account x;
}

public class Entities {
    private Entities() {}

    public static class Conventions extends ImplicitNamingStrategyJpaCompliantImpl {
        @Override
        public Identifier determineUniqueKeyName(ImplicitUniqueKeyNameSource source) {
            return Identifier.toIdentifier("uq_" + source.getTableName() + "_" + joined(source.getColumnNames()));
        }

        @Override
        public Identifier determineIndexName(ImplicitIndexNameSource source) {
            return Identifier.toIdentifier("ix_" + source.getTableName() + "_" + joined(source.getColumnNames()));
        }

        @Override
        public Identifier determineForeignKeyName(ImplicitForeignKeyNameSource source) {
            return Identifier.toIdentifier("fk_" + source.getTableName() + "_" + joined(source.getColumnNames()));
        }

        private static String joined(List<Identifier> names) {
            return String.join("_", names.stream().map(Identifier::getText).toList());
        }
    }
}
