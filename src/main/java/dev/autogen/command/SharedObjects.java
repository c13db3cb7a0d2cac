package dev.autogen.command;

import dev.autogen.operation.CreateExtension;
import dev.autogen.operation.CreateSchema;
import dev.autogen.operation.DropExtension;
import dev.autogen.operation.DropSchema;
import dev.autogen.operation.Operation;
import dev.autogen.operation.OperationDescription;
import dev.autogen.operation.PartialOperationVisitor;
import dev.autogen.operation.UpdateExtension;
import dev.autogen.schema.Name;
import java.util.Collection;
import java.util.List;

/** What tenants have in common: extensions, and all that is named with a schema. */
final class SharedObjects extends PartialOperationVisitor<Boolean> {
    private static final SharedObjects INSTANCE = new SharedObjects();

    private SharedObjects() {}

    /** @throws SharedObjectsException when an operation makes, changes or takes away something of them */
    static void refuse(Collection<Operation> operations) {
        List<String> shared = operations.stream()
                .filter(operation -> operation.accept(INSTANCE))
                .map(OperationDescription::of)
                .toList();
        if (!shared.isEmpty()) {
            throw new SharedObjectsException(shared);
        }
    }

    @Override
    protected Boolean other(Operation operation) {
        return WrittenObjects.of(operation).orElse(List.of()).stream()
                .map(Name::schema)
                .anyMatch(schema -> schema.isPresent());
    }

    @Override
    public Boolean visitCreateExtension(CreateExtension operation) {
        return true;
    }

    @Override
    public Boolean visitDropExtension(DropExtension operation) {
        return true;
    }

    @Override
    public Boolean visitUpdateExtension(UpdateExtension operation) {
        return true;
    }

    @Override
    public Boolean visitCreateSchema(CreateSchema operation) {
        return true;
    }

    @Override
    public Boolean visitDropSchema(DropSchema operation) {
        return true;
    }
}
