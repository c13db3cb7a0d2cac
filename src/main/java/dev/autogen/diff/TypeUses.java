package dev.autogen.diff;

import dev.autogen.dialect.Dialect;
import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnReference;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.Domain;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Name;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SchemaObject;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who uses the types that a schema defines. */
final class TypeUses {
    private final Dialect dialect;
    private final Map<String, List<ColumnReference>> columns = new HashMap<>();
    private final Set<String> types = new HashSet<>();

    TypeUses(Dialect dialect, Schema schema) {
        this.dialect = dialect;
        for (Table table : schema.tables()) {
            for (Column column : table.columns()) {
                types.add(column.type());
                columns.computeIfAbsent(ColumnConversion.base(column.type()), type -> new ArrayList<>())
                        .add(new ColumnReference(table.name(), column.name()));
            }
        }
    }

    /** The columns of the type or of arrays of it, in the schema's order. */
    List<ColumnReference> columns(Name type) {
        return columns.getOrDefault(dialect.quote(type), List.of());
    }

    /** Whether a column holds arrays of the type. */
    boolean isInArrays(Name type) {
        return types.contains(dialect.quote(type) + "[]");
    }

    /** The types that a schema defines, in its order. */
    static List<SchemaObject> types(Schema schema) {
        return schema.objects().stream().filter(TypeUses::isType).toList();
    }

    /** Whether a column of this type holds rows of a composite type that the schema defines. */
    boolean isRow(Schema schema, String type) {
        return schema.all(CompositeType.class).stream()
                .anyMatch(row -> text(row).equals(type));
    }

    static boolean isType(Object object) {
        return object instanceof EnumType || object instanceof CompositeType || object instanceof Domain;
    }

    /** How a type is written inside others. */
    String text(SchemaObject type) {
        return dialect.quote(type.name());
    }

    /** The texts of the types that a type is made of, built-in ones too. */
    static Collection<String> needs(SchemaObject type) {
        if (type instanceof Domain domain) {
            Set<String> needs = new HashSet<>(Set.of(ColumnConversion.base(domain.type())));
            domain.checks().forEach(check -> needs.addAll(SqlWords.of(check.expression())));
            return needs;
        }
        return type instanceof CompositeType composite
                ? composite.attributes().stream()
                        .map(attribute -> ColumnConversion.base(attribute.type()))
                        .toList()
                : List.of();
    }
}
