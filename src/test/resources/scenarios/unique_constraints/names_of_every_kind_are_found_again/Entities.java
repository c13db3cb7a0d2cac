package names_of_every_kind_are_found_again;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.List;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.ImplicitIndexNameSource;
import org.hibernate.boot.model.naming.ImplicitNamingStrategyJpaCompliantImpl;
import org.hibernate.boot.model.naming.ImplicitUniqueKeyNameSource;

@Entity
@Table(
        name = "by_convention",
        indexes = @Index(columnList = "y"),
        uniqueConstraints = @UniqueConstraint(columnNames = {"x", "y"}))
class ByConvention {
    @Id
    Long id;

    Integer x;

    Integer y;
}

@Entity
@Table(
        name = "far_too_long",
        indexes = @Index(
                name = "the_index_over_the_numbers_y_that_were_given_out_by_the_office_of_it",
                columnList = "y"),
        uniqueConstraints = @UniqueConstraint(
                name = "the_numbers_x_that_were_given_out_by_the_office_are_given_out_once",
                columnNames = "x"))
class FarTooLong {
    @Id
    Long id;

    Integer x;

    Integer y;
}

@Entity
@Table(
        name = "`Mixed Case`",
        indexes = @Index(name = "`Mixed Index`", columnList = "`A Column`, other"),
        uniqueConstraints = @UniqueConstraint(name = "`Mixed Unique`", columnNames = "`A Column`"))
class MixedCase {
    @Id
    Long id;

    @Column(name = "`A Column`")
    Integer x;

    Integer other;
}

@Entity
@Table(
        indexes = @Index(name = "ix_aliased", columnList = "the_y"),
        uniqueConstraints = @UniqueConstraint(name = "uq_aliased", columnNames = "the_x"))
class Aliased {
    @Id
    Long id;

    @Column(name = "the_x")
    Integer x;

    @Column(name = "the_y")
    Integer y;
}

public class Entities {
    private Entities() {}

    public static class Conventions extends ImplicitNamingStrategyJpaCompliantImpl {
        @Override
        public Identifier determineUniqueKeyName(ImplicitUniqueKeyNameSource source) {
            return source.getUserProvidedIdentifier() != null
                    ? source.getUserProvidedIdentifier()
                    : Identifier.toIdentifier("uq_" + source.getTableName() + "_" + joined(source.getColumnNames()));
        }

        @Override
        public Identifier determineIndexName(ImplicitIndexNameSource source) {
            return source.getUserProvidedIdentifier() != null
                    ? source.getUserProvidedIdentifier()
                    : Identifier.toIdentifier("ix_" + source.getTableName() + "_" + joined(source.getColumnNames()));
        }

        private static String joined(List<Identifier> names) {
            return String.join("_", names.stream().map(Identifier::getText).toList());
        }
    }
}
