package dev.autogen.dialect.postgres;

import dev.autogen.operation.AlterEnumType;
import dev.autogen.operation.EnumColumn;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Identifiers;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectPath.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The statements that change the labels of an enum type.
 *
 * <p>Labels are added where they belong. A label that goes, or another order, needs a new type that takes the columns over;
 * rows that still hold the label make that fail.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertype.html">ALTER TYPE</a>
 */
final class EnumChangeDdl {

    private static final String OLD = "_old";

    private final EnumType from;
    private final EnumType to;
    private final List<EnumColumn> columns;

    private EnumChangeDdl(AlterEnumType change) {
        this.from = change.from();
        this.to = change.to();
        this.columns = change.columns();
    }

    static Stream<String> alter(AlterEnumType change) {
        EnumChangeDdl ddl = new EnumChangeDdl(change);
        return Stream.concat(
                ddl.onlyAdds() ? ddl.additions() : ddl.replacement(),
                CommentDdl.ofChanged(Kind.ENUM_TYPE, ddl.to.name(), ddl.from.comment(), ddl.to.comment()));
    }

    private boolean onlyAdds() {
        return to.labels().stream().filter(from.labels()::contains).toList().equals(from.labels());
    }

    private Stream<String> additions() {
        List<String> present = new ArrayList<>(from.labels());
        List<String> statements = new ArrayList<>();
        for (int i = 0; i < to.labels().size(); i++) {
            String label = to.labels().get(i);
            if (!present.contains(label)) {
                statements.add("ALTER TYPE " + Identifier.quoted(to.name()) + " ADD VALUE " + Identifier.literal(label)
                        + place(i, present));
                present.add(i, label);
            }
        }
        return statements.stream();
    }

    /** Before the label that follows; at the end there is none. */
    private static String place(int index, List<String> present) {
        return index < present.size() ? " BEFORE " + Identifier.literal(present.get(index)) : "";
    }

    private Stream<String> replacement() {
        Name old = from.name().sibling(Identifiers.cut(from.name().name(), Identifiers.MAX_BYTES - OLD.length()) + OLD);
        return Stream.of(
                        from.casts().stream().map(cast -> TypeDdl.dropCast(cast.source(), cast.target())),
                        Stream.of(
                                "ALTER TYPE " + Identifier.quoted(from.name()) + " RENAME TO "
                                        + Identifier.quoted(old.name()),
                                TypeDdl.createAlone(to)),
                        columns.stream().flatMap(this::move),
                        Stream.of("DROP TYPE " + Identifier.quoted(old)),
                        to.casts().stream().map(TypeDdl::createCast),
                        CommentDdl.ofNew(Kind.ENUM_TYPE, to.name(), from.comment()))
                .flatMap(statements -> statements);
    }

    private Stream<String> move(EnumColumn moved) {
        String array = moved.array() ? "[]" : "";
        String column = Identifier.quoted(moved.column().column());
        String alter = "ALTER TABLE " + Identifier.quoted(moved.column().table()) + " ALTER COLUMN " + column;
        String type = Identifier.quoted(to.name()) + array;
        return Stream.of(
                        moved.defaultExpression().stream().map(text -> alter + " DROP DEFAULT"),
                        Stream.of(alter + " TYPE " + type + " USING " + column + "::text" + array + "::" + type),
                        moved.defaultExpression().stream().map(text -> alter + " SET DEFAULT " + text))
                .flatMap(statements -> statements);
    }
}
