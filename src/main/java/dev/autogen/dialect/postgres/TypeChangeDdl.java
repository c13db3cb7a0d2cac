package dev.autogen.dialect.postgres;

import dev.autogen.operation.AlterCompositeType;
import dev.autogen.operation.AlterDomain;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.CompositeType.Attribute;
import dev.autogen.schema.Domain;
import dev.autogen.schema.ObjectPath.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The statements that change composite types and domains in place.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertype.html">ALTER TYPE</a>
 * @see <a href="https://www.postgresql.org/docs/current/sql-alterdomain.html">ALTER DOMAIN</a>
 */
final class TypeChangeDdl {

    private TypeChangeDdl() {}

    static Stream<String> alter(AlterCompositeType change) {
        List<String> clauses = clauses(byName(change.from()), byName(change.to()));
        Stream<String> alter = clauses.isEmpty()
                ? Stream.of()
                : Stream.of("ALTER TYPE " + Identifier.quoted(change.to().name()) + " " + String.join(", ", clauses));
        return Stream.concat(
                alter,
                CommentDdl.ofChanged(
                        Kind.COMPOSITE_TYPE,
                        change.to().name(),
                        change.from().comment(),
                        change.to().comment()));
    }

    private static List<String> clauses(Map<String, Attribute> from, Map<String, Attribute> to) {
        List<String> clauses = new ArrayList<>();
        from.keySet().stream()
                .filter(name -> !to.containsKey(name))
                .sorted()
                .forEach(name -> clauses.add("DROP ATTRIBUTE " + Identifier.quoted(name)));
        to.values().stream()
                .filter(attribute -> !attribute.equals(from.get(attribute.name())))
                .forEach(attribute -> clauses.add(clause(attribute, from.containsKey(attribute.name()))));
        return clauses;
    }

    private static String clause(Attribute attribute, boolean there) {
        if (!there) {
            return "ADD ATTRIBUTE " + TypeDdl.attribute(attribute);
        }
        return "ALTER ATTRIBUTE " + Identifier.quoted(attribute.name()) + " TYPE "
                + ColumnDdl.type(attribute.type(), attribute.collation());
    }

    private static Map<String, Attribute> byName(CompositeType type) {
        return type.attributes().stream()
                .collect(Collectors.toMap(
                        Attribute::name, Function.identity(), (first, second) -> second, LinkedHashMap::new));
    }

    /** A domain keeps its base type for life; a change of that is a new domain. */
    static Stream<String> alter(AlterDomain change) {
        Domain from = change.from();
        Domain to = change.to();
        if (!from.type().equals(to.type()) || !from.collation().equals(to.collation())) {
            throw new IllegalArgumentException("the base type of domain " + to.name() + " cannot change in place");
        }
        String alter = "ALTER DOMAIN " + Identifier.quoted(to.name()) + " ";
        List<String> statements = new ArrayList<>();
        if (!from.defaultExpression().equals(to.defaultExpression())) {
            statements.add(alter
                    + to.defaultExpression().map(text -> "SET DEFAULT " + text).orElse("DROP DEFAULT"));
        }
        if (from.nullable() != to.nullable()) {
            statements.add(alter + (to.nullable() ? "DROP NOT NULL" : "SET NOT NULL"));
        }
        without(from.checks(), to.checks())
                .forEach(check -> statements.add(alter + "DROP CONSTRAINT "
                        + Identifier.quoted(check.label().required())));
        without(to.checks(), from.checks()).forEach(check -> statements.add(TypeDdl.addCheck(to, check)));
        return Stream.concat(
                statements.stream(), CommentDdl.ofChanged(Kind.DOMAIN, to.name(), from.comment(), to.comment()));
    }

    private static Stream<CheckConstraint> without(List<CheckConstraint> these, List<CheckConstraint> those) {
        return these.stream().filter(check -> !those.contains(check));
    }
}
