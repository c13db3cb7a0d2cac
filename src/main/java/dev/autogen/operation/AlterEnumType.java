package dev.autogen.operation;

import dev.autogen.schema.EnumType;
import java.util.List;

/**
 * Changes the labels of an enum type.
 *
 * @param from what it was
 * @param to what it becomes, under the same name and with the same casts
 * @param columns the columns of the type, which a removed label makes rewrite
 */
public record AlterEnumType(EnumType from, EnumType to, List<EnumColumn> columns) implements Operation {

    public AlterEnumType {
        columns = List.copyOf(columns);
    }

    @Override
    public Operation reverse() {
        return new AlterEnumType(to, from, columns);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitAlterEnumType(this);
    }
}
