package dev.autogen.diff;

import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Index;
import dev.autogen.schema.InitialRow;
import dev.autogen.schema.Name;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SchemaObject;
import dev.autogen.schema.Table;
import dev.autogen.schema.View;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The target of a comparison in which what rules withhold is asked for as the database has it. */
final class SettledTarget {
    private final Set<Object> leftOut = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Object, Object> replaced = new IdentityHashMap<>();
    private final Map<Name, List<Object>> added = new HashMap<>();

    SettledTarget(Withholding withheld) {
        withheld.ofMissing().keySet().forEach(element -> leftOut.add(element.subject()));
        withheld.ofChanged()
                .forEach((element, attributes) -> replaced.put(
                        element.subject(),
                        new AsFound(element.live(Object.class).orElseThrow(), attributes.keySet())
                                .of(element.subject())));
        withheld.ofUnexpected().keySet().forEach(element -> added.computeIfAbsent(
                        element.path().object(), any -> new ArrayList<>())
                .add(element.subject()));
    }

    /** The whole target, settled. */
    Schema of(Schema target) {
        return Schema.of(target.objects().stream()
                .filter(object -> !leftOut.contains(object))
                .map(this::settled)
                .toList());
    }

    private SchemaObject settled(SchemaObject object) {
        if (object instanceof Table table) {
            return settled(table);
        }
        SchemaObject whole = (SchemaObject) replaced.getOrDefault(object, object);
        return whole instanceof View view ? view.withIndexes(parts(view.indexes(), view.name(), Index.class)) : whole;
    }

    /** A part of the target, or an object of it. */
    Object settled(Object thing) {
        return thing instanceof SchemaObject object ? settled(object) : replaced.getOrDefault(thing, thing);
    }

    private Table settled(Table target) {
        Table whole = (Table) replaced.getOrDefault(target, target);
        List<Column> columns = parts(target.columns(), target.name(), Column.class);
        Set<String> gone =
                new HashSet<>(target.columns().stream().map(Column::name).toList());
        columns.forEach(column -> gone.remove(column.name()));
        List<InitialRow> rows = whole.initialRows().stream()
                .filter(row -> Collections.disjoint(row.literals().keySet(), gone))
                .toList();
        return whole.with(builder -> {
            builder.columns(columns)
                    .primaryKey(Optional.empty())
                    .uniques(List.of())
                    .foreignKeys(List.of())
                    .checks(List.of())
                    .exclusions(List.of())
                    .initialRows(rows)
                    .indexes(parts(target.indexes(), target.name(), Index.class));
            parts(target.constraints(), target.name(), Constraint.class).forEach(builder::add);
            return builder;
        });
    }

    private <T> List<T> parts(List<? extends T> asked, Name object, Class<T> kind) {
        return Stream.concat(
                        asked.stream()
                                .filter(part -> !leftOut.contains(part))
                                .map(part -> kind.cast(replaced.getOrDefault(part, part))),
                        added.getOrDefault(object, List.of()).stream()
                                .filter(kind::isInstance)
                                .map(kind::cast))
                .toList();
    }
}
