package dev.autogen.render;

import com.palantir.javapoet.CodeBlock;
import dev.autogen.operation.AlterEnumType;
import dev.autogen.operation.ColumnType;
import dev.autogen.operation.EnumColumn;
import dev.autogen.schema.Cast;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.Domain;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The calls that say what a type is. */
final class TypeCalls {
    private TypeCalls() {}

    /** A table in an argument: its bare name where it is in the default schema. */
    static Argument reference(Name table) {
        return table.schema().isPresent() ? name(table) : Argument.text(table.name());
    }

    static Call createEnum(EnumType type) {
        Argument name = Argument.text(type.name().name());
        if (type.casts().isEmpty() && type.comment().isEmpty()) {
            List<Argument> arguments = new ArrayList<>(List.of(name));
            arguments.addAll(List.of(Chain.texts(type.labels())));
            return new Call("createEnumType", arguments);
        }
        return Call.of("createEnumType", name, enumType(type).on("type"));
    }

    static Chain enumType(EnumType type) {
        Chain chain = new Chain().texts("labels", type.labels());
        type.casts().forEach(cast -> chain.add(new Call("cast", cast(cast))));
        return chain.text("comment", type.comment());
    }

    static List<Argument> cast(Cast cast) {
        List<Argument> arguments = new ArrayList<>(
                List.of(Argument.text(cast.source()), Argument.text(cast.target()), Argument.constant(cast.context())));
        cast.function().map(Argument::text).ifPresent(arguments::add);
        return arguments;
    }

    static Chain enumChange(AlterEnumType change) {
        Chain chain = new Chain()
                .add("from", enumType(change.from()).on("from"))
                .add("to", enumType(change.to()).on("to"));
        change.columns().forEach(column -> chain.add(usedBy(column)));
        return chain;
    }

    static Chain composite(CompositeType type) {
        Chain chain = new Chain();
        type.attributes().forEach(attribute -> {
            List<Argument> arguments =
                    new ArrayList<>(List.of(Argument.text(attribute.name()), Argument.text(attribute.type())));
            attribute.collation().map(Argument::text).ifPresent(arguments::add);
            chain.add(new Call("attribute", arguments));
        });
        return chain.text("comment", type.comment());
    }

    static Chain domain(Domain domain) {
        Chain chain = new Chain()
                .add("over", Argument.text(domain.type()))
                .text("collate", domain.collation())
                .when(!domain.nullable(), "notNull")
                .text("defaultTo", domain.defaultExpression());
        domain.checks().forEach(check -> chain.add(ConstraintCalls.inside(check)));
        return chain.text("comment", domain.comment());
    }

    static Chain columnType(ColumnType from, ColumnType to) {
        return new Chain()
                .add("from", Argument.text(from.type()))
                .text("fromCollation", from.collation())
                .text("usingBack", from.using())
                .add("to", Argument.text(to.type()))
                .text("toCollation", to.collation())
                .text("using", to.using());
    }

    private static Call usedBy(EnumColumn column) {
        Name table = column.column().table();
        Argument name = Argument.text(column.column().column());
        if (table.schema().isEmpty()
                && !column.array()
                && column.defaultExpression().isEmpty()) {
            return Call.of("usedBy", Argument.text(table.name()), name);
        }
        Argument array = Argument.literal(Boolean.toString(column.array()));
        return Call.of("usedBy", name(table), name, array, optional(column.defaultExpression()));
    }

    private static Argument name(Name name) {
        String names =
                name.schema().map(schema -> StringLiteral.of(schema) + ", ").orElse("") + StringLiteral.of(name.name());
        return new Argument.Code(CodeBlock.of("$T.of($L)", Name.class, names), "Name.of(" + names + ")");
    }

    private static Argument optional(Optional<String> text) {
        String call = text.map(value -> "of(" + StringLiteral.of(value) + ")").orElse("empty()");
        return new Argument.Code(CodeBlock.of("$T.$L", Optional.class, call), "Optional." + call);
    }
}
