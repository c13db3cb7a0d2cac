package dev.autogen.metamodel.hibernate;

import dev.autogen.schema.Name;
import dev.autogen.schema.Namespace;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SchemaObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.hibernate.boot.model.relational.Database;
import org.hibernate.mapping.Table;
import org.hibernate.tool.schema.spi.SchemaFilter;

/** Reads everything that Hibernate would create. */
final class SchemaReader {

    private final ReadingContext context;
    private final Map<Class<?>, Map<Name, SchemaObject>> objects = new LinkedHashMap<>();

    SchemaReader(ReadingContext context) {
        this.context = context;
    }

    Schema read() {
        Database database = context.metadata().getDatabase();
        new AuxiliaryObjectReader(context).read().forEach(this::add);
        SchemaFilter filter = context.filter();
        for (org.hibernate.boot.model.relational.Namespace namespace : database.getNamespaces()) {
            if (filter.includeNamespace(namespace)) {
                addAll(namespace, filter);
            }
        }
        namespaces().forEach(this::add);
        return Schema.of(all());
    }

    private void addAll(org.hibernate.boot.model.relational.Namespace namespace, SchemaFilter filter) {
        new CompositeTypeReader(context).read(namespace).forEach(this::add);
        SequenceReader sequences = new SequenceReader(context);
        for (org.hibernate.boot.model.relational.Sequence sequence : namespace.getSequences()) {
            if (filter.includeSequence(sequence)) {
                add(sequences.read(sequence));
            }
        }
        namespace.getTables().stream()
                .filter(table -> table.isPhysicalTable() && filter.includeTable(table))
                .forEach(this::addTable);
    }

    private void addTable(Table table) {
        if (table.isView()) {
            add(new ViewReader(context).read(table));
            return;
        }
        SerialColumns.Expanded expanded = SerialColumns.expand(new TableReader(context).read(table));
        merge(expanded.table(), TableMerger::merge);
        expanded.sequences().forEach(this::add);
    }

    /** The same object under two spellings of its name is one object; the first one stays. */
    private void add(SchemaObject object) {
        merge(object, (first, second) -> first);
    }

    private <T extends SchemaObject> void merge(T object, BinaryOperator<T> merger) {
        @SuppressWarnings("unchecked")
        Map<Name, T> same = (Map<Name, T>) objects.computeIfAbsent(object.getClass(), kind -> new LinkedHashMap<>());
        same.merge(object.name(), object, merger);
    }

    private List<Namespace> namespaces() {
        return all().stream()
                .map(object -> object.name().schema())
                .flatMap(Optional::stream)
                .distinct()
                .map(Namespace::of)
                .toList();
    }

    private List<SchemaObject> all() {
        List<SchemaObject> all = new ArrayList<>();
        objects.values().stream().map(Map::values).forEach((Collection<SchemaObject> kind) -> all.addAll(kind));
        return all;
    }
}
