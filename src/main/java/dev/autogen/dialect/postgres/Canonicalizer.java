package dev.autogen.dialect.postgres;

import dev.autogen.dialect.AnswerCache;
import dev.autogen.dialect.CanonicalSchema;
import dev.autogen.dialect.InspectionScope;
import dev.autogen.dialect.ScratchConnections;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.Domain;
import dev.autogen.schema.Extension;
import dev.autogen.schema.Namespace;
import dev.autogen.schema.ObjectPath;
import dev.autogen.schema.OpaqueUnit;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SchemaObject;
import dev.autogen.schema.Table;
import dev.autogen.schema.View;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Spells a target schema as PostgreSQL reads it back. */
final class Canonicalizer {

    private final Connection connection;
    private final InspectionScope scope;
    private final ScratchConnections scratch;
    private final AnswerCache cache;

    Canonicalizer(Connection connection, InspectionScope scope, ScratchConnections scratch, AnswerCache cache) {
        this.connection = connection;
        this.scope = scope;
        this.scratch = scratch;
        this.cache = cache;
    }

    private record Live(List<SchemaObject> types, List<Extension> extensions, Surroundings surroundings) {

        List<String> extensionSchemas() {
            return extensions.stream()
                    .flatMap(extension -> extension.schema().stream())
                    .filter(schema -> !schema.equals("pg_catalog"))
                    .distinct()
                    .toList();
        }
    }

    CanonicalSchema canonicalize(Schema written) throws SQLException {
        Schema target = withoutDefaultSchema(written);
        ColumnDrafts drafts = drafts(target);
        Live live = PinnedTransaction.readOnly(connection, scope.defaultSchema(), this::live);
        Memory memory = new Memory(cache, live.surroundings());
        Venue beside = Venue.scratch(scratch, scope.defaultSchema(), memory);
        Judge judge = new Judge(Venue.live(connection, scope.defaultSchema(), memory), beside, scope);
        Judge.Verdict verdict = judge.judge(target, drafts, live.types(), live.extensionSchemas(), scratch.exclusive());
        Respelled objects = new Respelled(verdict, live.extensions());
        Schema canonical = objects.canonical(target);
        Schema readable = objects.readable(target);
        boolean needsScratch = !target.all(View.class).isEmpty()
                || !target.all(OpaqueUnit.class).isEmpty();
        return needsScratch
                ? new ScratchObjects(connection, scope, beside).complete(target, canonical, readable)
                : new CanonicalSchema(canonical, readable, List.of());
    }

    /** The default schema is taken for granted, as an inspection does. */
    private Schema withoutDefaultSchema(Schema written) {
        List<SchemaObject> objects = new ArrayList<>(written.objects());
        objects.removeIf(object ->
                object instanceof Namespace namespace && namespace.name().name().equals(scope.defaultSchema()));
        return Schema.of(objects);
    }

    private Live live() throws SQLException {
        Catalog catalog = Catalog.of(connection, scope);
        return new Live(Inspector.types(catalog), ExtensionQuery.run(catalog), Surroundings.read(catalog.session()));
    }

    private static ColumnDrafts drafts(Schema target) {
        ColumnDrafts drafts = new ColumnDrafts();
        for (Table table : target.tables()) {
            Spelling.ask(table, drafts);
        }
        for (CompositeType type : target.all(CompositeType.class)) {
            ObjectPath path = ObjectPath.of(ObjectPath.Kind.COMPOSITE_TYPE, type.name());
            type.attributes().forEach(attribute -> drafts.askType(attribute.type(), attribute.collation(), path));
        }
        target.all(Domain.class).forEach(drafts::ask);
        return drafts;
    }
}
