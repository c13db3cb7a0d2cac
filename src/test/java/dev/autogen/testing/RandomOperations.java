package dev.autogen.testing;

import dev.autogen.operation.AddExpression;
import dev.autogen.operation.AlterCompositeType;
import dev.autogen.operation.AlterDomain;
import dev.autogen.operation.AlterEnumType;
import dev.autogen.operation.AlterSequence;
import dev.autogen.operation.CreateExtension;
import dev.autogen.operation.CreateSchema;
import dev.autogen.operation.Custom;
import dev.autogen.operation.Data;
import dev.autogen.operation.DropExtension;
import dev.autogen.operation.DropSchema;
import dev.autogen.operation.Operation;
import dev.autogen.operation.OutsideTransaction;
import dev.autogen.operation.RenameTable;
import dev.autogen.operation.SetComment;
import dev.autogen.operation.UpdateExtension;
import dev.autogen.schema.Column;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.Domain;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Extension;
import dev.autogen.schema.Generated;
import dev.autogen.schema.Name;
import dev.autogen.schema.Namespace;
import dev.autogen.schema.ObjectPath;
import dev.autogen.schema.ObjectPath.Kind;
import dev.autogen.schema.Sequence;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Operations at random, each of which a plan may hold: a drop has the definition of what it drops, or none. */
public final class RandomOperations {
    private static final Set<Kind> PARTS = EnumSet.of(Kind.COLUMN, Kind.CONSTRAINT, Kind.INDEX);

    private final RandomValues values;
    private final Map<Class<?>, Supplier<Operation>> special = Map.ofEntries(
            entry(AddExpression.class, this::addExpression),
            entry(CreateSchema.class, this::createSchema),
            entry(DropSchema.class, () -> dropOf(createSchema())),
            entry(CreateExtension.class, this::createExtension),
            entry(DropExtension.class, () -> dropOf(createExtension())),
            entry(UpdateExtension.class, this::updateExtension),
            entry(AlterCompositeType.class, this::alterCompositeType),
            entry(AlterDomain.class, this::alterDomain),
            entry(AlterSequence.class, this::alterSequence),
            entry(AlterEnumType.class, this::alterEnumType),
            entry(RenameTable.class, this::renameTable),
            entry(SetComment.class, this::setComment));

    public RandomOperations(long seed) {
        this.values = new RandomValues(seed);
    }

    /** Every permitted operation but the data step, whose code no text holds, and the open case. */
    public static List<Class<?>> kinds() {
        return Arrays.stream(Operation.class.getPermittedSubclasses())
                .filter(kind -> kind != Data.class && kind != Custom.class)
                .<Class<?>>map(kind -> kind)
                .toList();
    }

    public Operation of(Class<?> kind) {
        if (special.containsKey(kind)) {
            return special.get(kind).get();
        }
        if (kind == OutsideTransaction.class) {
            List<Class<?>> inner =
                    kinds().stream().filter(other -> other != kind).toList();
            return new OutsideTransaction(
                    List.of(of(values.oneOf(inner)), of(values.oneOf(inner)), of(values.oneOf(inner))));
        }
        return kind.getSimpleName().startsWith("Drop") ? drop(kind) : (Operation) values.of(kind);
    }

    /** The drop of what the create or add of the same name makes, or one without a definition. */
    private Operation drop(Class<?> kind) {
        String object = kind.getSimpleName().substring("Drop".length());
        Optional<Class<?>> create = kinds().stream()
                .filter(other -> Set.of("Create" + object, "Add" + object).contains(other.getSimpleName()))
                .findFirst();
        return create.map(creating -> of(creating).reverse()).orElseGet(() -> (Operation) values.of(kind));
    }

    private static Operation dropOf(Operation create) {
        return create.reverse();
    }

    private static Map.Entry<Class<?>, Supplier<Operation>> entry(Class<?> kind, Supplier<Operation> operation) {
        return Map.entry(kind, operation);
    }

    private Operation addExpression() {
        Column column = values.of(Column.class);
        return new AddExpression(values.of(Name.class), column.withGenerated(Optional.of(values.of(Generated.class))));
    }

    private Operation createSchema() {
        return new CreateSchema(new Namespace(Name.of(values.unique()), text()));
    }

    private Operation createExtension() {
        return new CreateExtension(new Extension(Name.of(values.unique()), text(), text(), text()));
    }

    private Operation updateExtension() {
        return new UpdateExtension(Name.of(values.unique()), values.unique(), values.unique(), values.coin());
    }

    private Operation alterCompositeType() {
        CompositeType from = values.of(CompositeType.class);
        CompositeType to = values.of(CompositeType.class);
        return new AlterCompositeType(from, new CompositeType(from.name(), to.attributes(), to.comment()));
    }

    private Operation alterDomain() {
        Domain from = values.of(Domain.class);
        Domain to = values.of(Domain.class);
        return new AlterDomain(
                from,
                new Domain(
                        from.name(),
                        to.type(),
                        to.collation(),
                        to.nullable(),
                        to.defaultExpression(),
                        to.checks(),
                        to.comment()));
    }

    private Operation alterSequence() {
        Sequence from = values.of(Sequence.class);
        Sequence to = values.of(Sequence.class);
        return new AlterSequence(
                from, new Sequence(from.name(), to.options(), to.ownedBy(), to.comment()).withUnlogged(to.unlogged()));
    }

    private Operation alterEnumType() {
        AlterEnumType any = values.of(AlterEnumType.class);
        EnumType to = any.to();
        return new AlterEnumType(
                any.from(), new EnumType(any.from().name(), to.labels(), to.casts(), to.comment()), any.columns());
    }

    private Operation renameTable() {
        Name from = values.of(Name.class);
        return new RenameTable(from, from.sibling(values.unique()));
    }

    private Operation setComment() {
        Kind kind = values.of(Kind.class);
        Name object = values.of(Name.class);
        Name name = kind == Kind.SCHEMA || kind == Kind.EXTENSION ? Name.of(object.name()) : object;
        Optional<String> part = PARTS.contains(kind) ? Optional.of(values.unique()) : Optional.empty();
        return new SetComment(new ObjectPath(kind, name, part), text(), text());
    }

    private Optional<String> text() {
        return values.coin() ? Optional.of(values.text()) : Optional.empty();
    }
}
