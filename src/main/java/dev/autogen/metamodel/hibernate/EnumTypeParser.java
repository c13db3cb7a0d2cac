package dev.autogen.metamodel.hibernate;

import dev.autogen.schema.Cast;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Recognises the statements that make an enumerated type and its casts. */
final class EnumTypeParser {

    private final Spelling spelling;

    EnumTypeParser(Spelling spelling) {
        this.spelling = spelling;
    }

    /** The type, if the statements make one and nothing else. */
    Optional<EnumType> parse(List<String> statements) {
        if (statements.isEmpty() || !new SqlCursor(statements.get(0)).sees("create", "type")) {
            return Optional.empty();
        }
        SqlCursor cursor = new SqlCursor(statements.get(0));
        cursor.expect("create", "type");
        Name name = spelling.name(cursor.qualifiedName());
        if (!cursor.accept("as", "enum")) {
            return Optional.empty();
        }
        List<String> labels = labels(cursor.parenthesised());
        List<Cast> casts = new ArrayList<>();
        for (String statement : statements.subList(1, statements.size())) {
            Optional<Cast> cast = cast(statement);
            if (cast.isEmpty()) {
                return Optional.empty();
            }
            cast.ifPresent(casts::add);
        }
        return Optional.of(new EnumType(name, labels, casts, Optional.empty()));
    }

    private static List<String> labels(String list) {
        return list.isEmpty()
                ? List.of()
                : SqlCursor.splitAtCommas(list).stream()
                        .map(label -> SqlToken.scan(label).get(0).unquoted())
                        .toList();
    }

    private Optional<Cast> cast(String statement) {
        SqlCursor cursor = new SqlCursor(statement);
        if (!cursor.accept("create", "cast")) {
            return Optional.empty();
        }
        SqlCursor types = new SqlCursor(cursor.parenthesised());
        String source = type(types);
        types.expect("as");
        String target = type(types);
        if (!cursor.accept("with", "inout")) {
            return Optional.empty();
        }
        return Optional.of(Cast.inout(source, target, context(cursor)));
    }

    private String type(SqlCursor types) {
        if (types.accept("varchar") || types.accept("character", "varying")) {
            return "character varying";
        }
        return TypeName.print(spelling.name(types.qualifiedName()));
    }

    private static Cast.Context context(SqlCursor cursor) {
        if (cursor.accept("as", "implicit")) {
            return Cast.Context.IMPLICIT;
        }
        return cursor.accept("as", "assignment") ? Cast.Context.ASSIGNMENT : Cast.Context.EXPLICIT;
    }
}
