package dev.autogen.dialect.postgres;

import dev.autogen.schema.CompositeType;
import dev.autogen.schema.Domain;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** An order of objects in which each comes after those that its text mentions. */
final class TypeOrder {

    private TypeOrder() {}

    /** The enum types, composite types and domains, each after those it is made of. */
    static List<SchemaObject> of(Schema schema) {
        List<SchemaObject> types = new ArrayList<>(schema.all(EnumType.class));
        types.addAll(schema.all(CompositeType.class));
        types.addAll(schema.all(Domain.class));
        return sorted(types, TypeOrder::text);
    }

    /** Stable; objects that mention each other keep their order. */
    static <T extends SchemaObject> List<T> sorted(List<T> objects, Function<T, String> text) {
        List<T> waiting = new ArrayList<>(objects);
        List<T> sorted = new ArrayList<>();
        while (!waiting.isEmpty()) {
            T next = waiting.stream()
                    .filter(object ->
                            waiting.stream().noneMatch(other -> other != object && mentions(text.apply(object), other)))
                    .findFirst()
                    .orElse(waiting.get(0));
            waiting.remove(next);
            sorted.add(next);
        }
        return sorted;
    }

    static boolean mentions(String text, SchemaObject other) {
        return mentions(text, other.name().name());
    }

    /** Whether the name occurs in the text at all, bare or as a quoted one is written; too many mentions do no harm. */
    static boolean mentions(String text, String name) {
        String lowerName = name.toLowerCase(Locale.ROOT);
        String lowerText = text.toLowerCase(Locale.ROOT);
        return lowerText.contains(lowerName) || lowerText.contains(lowerName.replace("\"", "\"\""));
    }

    private static String text(SchemaObject type) {
        if (type instanceof CompositeType composite) {
            return composite.attributes().toString();
        }
        if (type instanceof Domain domain) {
            return domain.type() + domain.defaultExpression() + domain.checks();
        }
        return "";
    }
}
