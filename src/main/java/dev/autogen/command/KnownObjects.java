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

    /**
     * What upgrades made.
     *
     * @param upgrades the operations of each revision
     */
    static Set<ObjectPath> madeBy(Collection<List<Operation>> upgrades) {
        Set<ObjectPath> made = new TreeSet<>();
        upgrades.forEach(upgrade -> made.addAll(madeBy(upgrade)));
        return made;
    }

    /** What a revision drops and creates again, such as a view around a change of type, is none the more ours. */
    private static Set<ObjectPath> madeBy(List<Operation> upgrade) {
        Set<ObjectPath> made = new TreeSet<>();
        Set<ObjectPath> gone = new TreeSet<>();
        for (Operation operation : upgrade) {
            operation.accept(MADE).stream().filter(path -> !gone.contains(path)).forEach(made::add);
            gone.addAll(operation.reverse().accept(MADE));
        }
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
