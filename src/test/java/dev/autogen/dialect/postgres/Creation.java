package dev.autogen.dialect.postgres;

import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.AlterSequence;
import dev.autogen.operation.CreateCompositeType;
import dev.autogen.operation.CreateDomain;
import dev.autogen.operation.CreateEnumType;
import dev.autogen.operation.CreateExtension;
import dev.autogen.operation.CreateOpaqueUnit;
import dev.autogen.operation.CreateSchema;
import dev.autogen.operation.CreateSequence;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.CreateView;
import dev.autogen.operation.Operation;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.Domain;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Extension;
import dev.autogen.schema.Namespace;
import dev.autogen.schema.OpaqueUnit;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SchemaObject;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import dev.autogen.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The statements that make a schema on an empty database, in an order that runs. */
final class Creation {

    private final List<Operation> operations = new ArrayList<>();

    private Creation() {}

    static List<String> script(Schema schema) {
        Creation creation = new Creation();
        creation.add(schema);
        return creation.operations.stream()
                .flatMap(operation -> new PostgresDialect().statements(operation).stream())
                .map(statement -> statement.sql())
                .toList();
    }

    private void add(Schema schema) {
        schema.all(Namespace.class).forEach(value -> operations.add(new CreateSchema(value)));
        schema.all(Extension.class).forEach(value -> operations.add(new CreateExtension(value)));
        units(schema, true);
        TypeOrder.of(schema).forEach(this::type);
        for (Sequence sequence : schema.all(Sequence.class)) {
            operations.add(new CreateSequence(free(sequence)));
        }
        for (Table table : schema.tables()) {
            operations.add(new CreateTable(table.with(builder -> builder.foreignKeys(List.of()))));
        }
        for (Table table : schema.tables()) {
            table.foreignKeys().forEach(key -> operations.add(new AddConstraint(table.name(), key)));
        }
        for (Sequence sequence : schema.all(Sequence.class)) {
            operations.add(new AlterSequence(free(sequence), sequence));
        }
        units(schema, false);
        TypeOrder.sorted(schema.all(View.class), View::query).forEach(view -> operations.add(new CreateView(view)));
    }

    private void units(Schema schema, boolean beforeTables) {
        schema.all(OpaqueUnit.class).stream()
                .filter(unit -> unit.beforeTables() == beforeTables)
                .forEach(unit -> operations.add(new CreateOpaqueUnit(unit)));
    }

    private void type(SchemaObject type) {
        if (type instanceof EnumType value) {
            operations.add(new CreateEnumType(value));
        } else if (type instanceof CompositeType value) {
            operations.add(new CreateCompositeType(value));
        } else if (type instanceof Domain value) {
            operations.add(new CreateDomain(value));
        }
    }

    private static Sequence free(Sequence sequence) {
        return sequence.withOwnedBy(Optional.empty());
    }
}
