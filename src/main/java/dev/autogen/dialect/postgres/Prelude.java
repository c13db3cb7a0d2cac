package dev.autogen.dialect.postgres;

import dev.autogen.dialect.InspectionScope;
import dev.autogen.operation.CreateCompositeType;
import dev.autogen.operation.CreateDomain;
import dev.autogen.operation.CreateEnumType;
import dev.autogen.operation.Operation;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.Domain;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Extension;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectPath;
import dev.autogen.schema.ObjectPath.Kind;
import dev.autogen.schema.OpaqueUnit;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SchemaObject;
import dev.autogen.schema.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What expressions of the target may need to be there before they are built. */
final class Prelude {

    private static final String TEMPORARY = "pg_temp";

    private Prelude() {}

    /**
     * The types of the target that the live database has not, or has otherwise, as temporary ones.
     *
     * @return empty when one of them is in another schema than the default one, which temporary types cannot stand in for
     */
    static Optional<List<Piece>> onLive(Schema target, List<SchemaObject> live) {
        List<Piece> pieces = new ArrayList<>();
        for (SchemaObject type : TypeOrder.of(target)) {
            if (live.stream().anyMatch(other -> isInterchangeable(type, other))) {
                continue;
            }
            if (type.name().schema().isPresent()) {
                return Optional.empty();
            }
            pieces.addAll(type(type, Name.of(TEMPORARY, type.name().name())));
        }
        return Optional.of(pieces);
    }

    /** Whether expressions over the two types read the same. */
    private static boolean isInterchangeable(SchemaObject wanted, SchemaObject live) {
        if (!wanted.name().equals(live.name())) {
            return false;
        }
        if (wanted instanceof EnumType one && live instanceof EnumType other) {
            return one.labels().equals(other.labels());
        }
        if (wanted instanceof Domain one && live instanceof Domain other) {
            return TypeSpelling.of(one.type()).equals(Optional.of(other.type()));
        }
        return wanted instanceof CompositeType one
                && live instanceof CompositeType other
                && attributes(one).equals(attributes(other));
    }

    private static List<String> attributes(CompositeType type) {
        return type.attributes().stream()
                .map(attribute -> attribute.name() + " "
                        + TypeSpelling.of(attribute.type()).orElse(attribute.type()))
                .toList();
    }

    /** Everything but tables and views, for an empty database. */
    static List<Piece> onScratch(Schema target, InspectionScope scope) {
        List<Piece> pieces = new ArrayList<>();
        for (String schema : scope.schemas()) {
            pieces.add(statement(
                    "CREATE SCHEMA IF NOT EXISTS " + Identifier.quoted(schema),
                    ObjectPath.of(Kind.SCHEMA, Name.of(schema))));
        }
        for (Extension extension : target.all(Extension.class)) {
            pieces.add(statement(
                    ObjectDdl.create(extension)
                            .findFirst()
                            .orElseThrow()
                            .replaceFirst("CREATE EXTENSION", "CREATE EXTENSION IF NOT EXISTS"),
                    ObjectPath.of(Kind.EXTENSION, extension.name())));
        }
        target.all(OpaqueUnit.class).stream()
                .filter(OpaqueUnit::beforeTables)
                .forEach(unit -> pieces.addAll(unit(unit)));
        TypeOrder.of(target).forEach(type -> pieces.addAll(type(type, type.name())));
        for (Sequence sequence : target.all(Sequence.class)) {
            Sequence free = Sequence.of(sequence.name(), sequence.options());
            pieces.add(statement(SequenceDdl.create(free), ObjectPath.of(Kind.SEQUENCE, sequence.name())));
        }
        return pieces;
    }

    static List<Piece> unit(OpaqueUnit unit) {
        ObjectPath path = ObjectPath.of(Kind.OPAQUE_UNIT, unit.name());
        return unit.create().stream().map(sql -> statement(sql, path)).toList();
    }

    private static List<Piece> type(SchemaObject type, Name name) {
        if (type instanceof EnumType enumType) {
            EnumType renamed = new EnumType(name, enumType.labels(), enumType.casts(), Optional.empty());
            return statements(new CreateEnumType(renamed), ObjectPath.of(Kind.ENUM_TYPE, type.name()));
        }
        if (type instanceof CompositeType composite) {
            CompositeType renamed = new CompositeType(name, composite.attributes(), Optional.empty());
            return statements(new CreateCompositeType(renamed), ObjectPath.of(Kind.COMPOSITE_TYPE, type.name()));
        }
        Domain domain = (Domain) type;
        Domain renamed = new Domain(
                name,
                domain.type(),
                domain.collation(),
                domain.nullable(),
                domain.defaultExpression(),
                domain.checks(),
                Optional.empty());
        return statements(new CreateDomain(renamed), ObjectPath.of(Kind.DOMAIN, type.name()));
    }

    private static List<Piece> statements(Operation operation, ObjectPath path) {
        return DdlWriter.statements(operation).stream()
                .map(statement -> statement(statement.sql(), path))
                .toList();
    }

    private static Piece statement(String sql, ObjectPath path) {
        return new Piece(sql, path, sql);
    }
}
