package dev.autogen.render;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.ConstraintVisitor;
import dev.autogen.schema.Deferrability;
import dev.autogen.schema.ExclusionConstraint;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.ForeignKey.Action;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.UniqueConstraint;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The call that says what a constraint is, inside a table or as a step of its own. */
final class ConstraintCalls implements ConstraintVisitor<Call> {
    private static final ConstraintCalls INSTANCE = new ConstraintCalls();

    private ConstraintCalls() {}

    /** The call inside a table or domain, such as {@code check("name", "expression")}. */
    static Call inside(Constraint constraint) {
        return constraint.accept(INSTANCE);
    }

    /** The call as a step, such as {@code addCheck("table", "name", "expression")}. */
    static Call step(String table, Constraint constraint) {
        Call inside = inside(constraint);
        String method = "add" + inside.method().substring(0, 1).toUpperCase(Locale.ROOT)
                + inside.method().substring(1);
        return new Call(
                method,
                Stream.concat(Stream.of(Argument.text(table)), inside.arguments().stream())
                        .toList());
    }

    @Override
    public Call visitPrimaryKey(PrimaryKey key) {
        Chain options = new Chain().textsIfAny("include", key.include());
        return key("primaryKey", key, key.columns(), deferrability(options, key.deferrability()));
    }

    @Override
    public Call visitUnique(UniqueConstraint unique) {
        Chain options =
                new Chain().textsIfAny("include", unique.include()).when(unique.nullsNotDistinct(), "nullsNotDistinct");
        return key("unique", unique, unique.columns(), deferrability(options, unique.deferrability()));
    }

    @Override
    public Call visitForeignKey(ForeignKey key) {
        Chain chain = new Chain().texts("columns", key.columns());
        Argument table = TypeCalls.reference(key.referencedTable());
        chain.add(new Call(
                "references",
                Stream.concat(Stream.of(table), Stream.of(Chain.texts(key.referencedColumns())))
                        .toList()));
        chain.when(key.onUpdate() != Action.NO_ACTION, "onUpdate", Argument.constant(key.onUpdate()))
                .when(key.onDelete() != Action.NO_ACTION, "onDelete", Argument.constant(key.onDelete()))
                .when(key.matchFull(), "matchFull");
        deferrability(chain, key.deferrability())
                .when(key.notValid(), "notValid")
                .when(key.onPrimaryKey(), "onPrimaryKey");
        return Call.of("foreignKey", name(key), chain.on("key"));
    }

    @Override
    public Call visitCheck(CheckConstraint check) {
        Chain options = new Chain().when(check.noInherit(), "noInherit").when(check.notValid(), "notValid");
        List<Argument> start = List.of(name(check), Argument.text(check.expression()));
        return new Call("check", Chain.withContent(start, options.on("check")));
    }

    @Override
    public Call visitExclusion(ExclusionConstraint exclusion) {
        Chain chain = new Chain().when(!exclusion.method().equals("gist"), "using", Argument.text(exclusion.method()));
        exclusion.elements().forEach(element -> IndexCalls.element(chain, element));
        chain.textsIfAny("include", exclusion.include()).text("where", exclusion.predicate());
        return Call.of(
                "exclusion",
                name(exclusion),
                deferrability(chain, exclusion.deferrability()).on("exclusion"));
    }

    private static Argument name(Constraint constraint) {
        return Argument.text(constraint.label().required());
    }

    private static Call key(String method, Constraint key, List<String> columns, Chain options) {
        if (options.calls().isEmpty()) {
            return new Call(
                    method,
                    Stream.concat(Stream.of(name(key)), Stream.of(Chain.texts(columns)))
                            .toList());
        }
        Chain content = new Chain().texts("columns", columns).addAll(options.calls());
        return Call.of(method, name(key), content.on("key"));
    }

    private static Chain deferrability(Chain chain, Deferrability deferrability) {
        return switch (deferrability) {
            case NOT_DEFERRABLE -> chain;
            case DEFERRABLE -> chain.add("deferrable");
            case INITIALLY_DEFERRED -> chain.add("initiallyDeferred");
        };
    }
}
