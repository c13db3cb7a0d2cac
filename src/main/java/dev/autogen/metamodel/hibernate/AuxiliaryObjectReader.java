package dev.autogen.metamodel.hibernate;

import dev.autogen.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.boot.model.relational.AuxiliaryDatabaseObject;
import org.hibernate.boot.model.relational.Database;
import org.hibernate.boot.model.relational.InitCommand;

/** Reads the statements that mappings bring along: named enums as types, everything else as opaque units. */
final class AuxiliaryObjectReader {

    private final ReadingContext context;

    AuxiliaryObjectReader(ReadingContext context) {
        this.context = context;
    }

    List<SchemaObject> read() {
        Database database = context.metadata().getDatabase();
        List<SchemaObject> objects = new ArrayList<>();
        for (AuxiliaryDatabaseObject object : database.getAuxiliaryDatabaseObjects()) {
            if (object.appliesToDialect(context.dialect())) {
                objects.add(read(object));
            }
        }
        for (InitCommand command : database.getInitCommands()) {
            List<String> statements = VersionGap.statements(command);
            objects.add(OpaqueStatements.unit("initial statements", statements, List.of(), false));
        }
        return objects;
    }

    private SchemaObject read(AuxiliaryDatabaseObject object) {
        List<String> create = List.of(object.sqlCreateStrings(context.sql()));
        List<String> drop = List.of(object.sqlDropStrings(context.sql()));
        return new EnumTypeParser(context.spelling())
                .parse(create)
                .<SchemaObject>map(type -> type)
                .orElseGet(() -> OpaqueStatements.unit(name(object), create, drop, object.beforeTablesOnCreation()));
    }

    /** Hibernate gives unnamed objects an identifier that changes from run to run. */
    private static String name(AuxiliaryDatabaseObject object) {
        String identifier = object.getExportIdentifier();
        return identifier.startsWith("auxiliary-object-") || identifier.contains("@") ? "" : identifier;
    }
}
