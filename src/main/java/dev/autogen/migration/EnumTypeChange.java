package dev.autogen.migration;

import dev.autogen.operation.AlterEnumType;
import dev.autogen.operation.EnumColumn;
import dev.autogen.schema.ColumnReference;
import dev.autogen.schema.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What an enum type was and what it becomes, with the columns that hold its labels. */
public final class EnumTypeChange {
    private final EnumTypeSpec before;
    private final EnumTypeSpec after;
    private final List<EnumColumn> columns = new ArrayList<>();

    EnumTypeChange(Name name) {
        before = new EnumTypeSpec(name);
        after = new EnumTypeSpec(name);
    }

    public EnumTypeChange from(Consumer<EnumTypeSpec> content) {
        content.accept(before);
        return this;
    }

    public EnumTypeChange to(Consumer<EnumTypeSpec> content) {
        content.accept(after);
        return this;
    }

    /** A column of the type in the default schema. */
    public EnumTypeChange usedBy(String table, String column) {
        return usedBy(Name.of(table), column, false, Optional.empty());
    }

    /** A column of the type, or of arrays of it, with its default. */
    public EnumTypeChange usedBy(Name table, String column, boolean array, Optional<String> defaultExpression) {
        columns.add(new EnumColumn(new ColumnReference(table, column), array, defaultExpression));
        return this;
    }

    AlterEnumType build() {
        return new AlterEnumType(before.build(), after.build(), columns);
    }
}
