package dev.autogen.command;

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
import dev.autogen.operation.OutsideTransaction;
import dev.autogen.operation.PartialOperationVisitor;
import dev.autogen.operation.RenameTable;
import dev.autogen.schema.ObjectPath;
import dev.autogen.schema.ObjectPath.Kind;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The objects that operations make: what revisions made is the application's own. */
final class KnownObjects extends PartialOperationVisitor<List<ObjectPath>> {
    private static final KnownObjects MADE = new KnownObjects();

    private KnownObjects() {}

    static Set<ObjectPath> madeBy(Collection<Operation> operations) {
        Set<ObjectPath> made = new TreeSet<>();
        operations.forEach(operation -> made.addAll(operation.accept(MADE)));
        return made;
    }

    @Override
    protected List<ObjectPath> other(Operation operation) {
        return List.of();
    }

    @Override
    public List<ObjectPath> visitCreateSchema(CreateSchema create) {
        return List.of(ObjectPath.of(Kind.SCHEMA, create.namespace().name()));
    }

    @Override
    public List<ObjectPath> visitCreateExtension(CreateExtension create) {
        return List.of(ObjectPath.of(Kind.EXTENSION, create.extension().name()));
    }

    @Override
    public List<ObjectPath> visitCreateEnumType(CreateEnumType create) {
        return List.of(ObjectPath.of(Kind.ENUM_TYPE, create.type().name()));
    }

    @Override
    public List<ObjectPath> visitCreateCompositeType(CreateCompositeType create) {
        return List.of(ObjectPath.of(Kind.COMPOSITE_TYPE, create.type().name()));
    }

    @Override
    public List<ObjectPath> visitCreateDomain(CreateDomain create) {
        return List.of(ObjectPath.of(Kind.DOMAIN, create.domain().name()));
    }

    @Override
    public List<ObjectPath> visitCreateSequence(CreateSequence create) {
        return List.of(ObjectPath.of(Kind.SEQUENCE, create.sequence().name()));
    }

    @Override
    public List<ObjectPath> visitCreateTable(CreateTable create) {
        return List.of(ObjectPath.table(create.table().name()));
    }

    @Override
    public List<ObjectPath> visitRenameTable(RenameTable rename) {
        return List.of(ObjectPath.table(rename.to()));
    }

    @Override
    public List<ObjectPath> visitCreateView(CreateView create) {
        Kind kind = create.view().materialized() ? Kind.MATERIALIZED_VIEW : Kind.VIEW;
        return List.of(ObjectPath.of(kind, create.view().name()));
    }

    @Override
    public List<ObjectPath> visitCreateOpaqueUnit(CreateOpaqueUnit create) {
        return List.of(ObjectPath.of(Kind.OPAQUE_UNIT, create.unit().name()));
    }

    @Override
    public List<ObjectPath> visitOutsideTransaction(OutsideTransaction block) {
        return block.operations().stream()
                .flatMap(operation -> operation.accept(this).stream())
                .toList();
    }
}
