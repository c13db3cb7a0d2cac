package dev.autogen.dialect.postgres;

import dev.autogen.schema.Cast;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.CompositeType.Attribute;
import dev.autogen.schema.Domain;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectPath.Kind;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The statements that create types with their casts and comments.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createtype.html">CREATE TYPE</a>
 */
final class TypeDdl {

    private TypeDdl() {}

    static Stream<String> create(EnumType type) {
        return Stream.of(
                        Stream.of(createAlone(type)),
                        type.casts().stream().map(TypeDdl::createCast),
                        CommentDdl.ofNew(Kind.ENUM_TYPE, type.name(), type.comment()))
                .flatMap(statements -> statements);
    }

    /** Casts hold their types, so they go first. */
    static Stream<String> drop(Name name, Optional<EnumType> definition) {
        return Stream.concat(
                definition.stream()
                        .flatMap(type -> type.casts().stream())
                        .map(cast -> dropCast(cast.source(), cast.target())),
                Stream.of("DROP TYPE " + Identifier.quoted(name)));
    }

    static String createAlone(EnumType type) {
        return "CREATE TYPE " + Identifier.quoted(type.name()) + " AS ENUM "
                + type.labels().stream().map(Identifier::literal).collect(Collectors.joining(", ", "(", ")"));
    }

    static Stream<String> create(CompositeType type) {
        String attributes =
                type.attributes().stream().map(TypeDdl::attribute).collect(Collectors.joining(", ", "(", ")"));
        return Stream.concat(
                Stream.of("CREATE TYPE " + Identifier.quoted(type.name()) + " AS " + attributes),
                CommentDdl.ofNew(Kind.COMPOSITE_TYPE, type.name(), type.comment()));
    }

    static String attribute(Attribute attribute) {
        return Identifier.quoted(attribute.name()) + " " + ColumnDdl.type(attribute.type(), attribute.collation());
    }

    static Stream<String> create(Domain domain) {
        String create = "CREATE DOMAIN "
                + Identifier.quoted(domain.name())
                + " AS "
                + ColumnDdl.type(domain.type(), domain.collation())
                + domain.defaultExpression().map(text -> " DEFAULT " + text).orElse("")
                + (domain.nullable() ? "" : " NOT NULL")
                + domain.checks().stream()
                        .filter(check -> !check.notValid())
                        .map(check -> " " + ConstraintDdl.definition(check))
                        .collect(Collectors.joining());
        return Stream.of(
                        Stream.of(create),
                        domain.checks().stream()
                                .filter(CheckConstraint::notValid)
                                .map(check -> addCheck(domain, check)),
                        CommentDdl.ofNew(Kind.DOMAIN, domain.name(), domain.comment()))
                .flatMap(statements -> statements);
    }

    static String addCheck(Domain domain, CheckConstraint check) {
        return "ALTER DOMAIN " + Identifier.quoted(domain.name()) + " ADD " + ConstraintDdl.definition(check);
    }

    static String createCast(Cast cast) {
        return "CREATE CAST (" + cast.source() + " AS " + cast.target() + ") "
                + cast.function().map(function -> "WITH FUNCTION " + function).orElse("WITH INOUT")
                + context(cast.context());
    }

    static String dropCast(String source, String target) {
        return "DROP CAST (" + source + " AS " + target + ")";
    }

    private static String context(Cast.Context context) {
        return context == Cast.Context.EXPLICIT ? "" : " AS " + context.name();
    }
}
