package dev.autogen.command;

import dev.autogen.database.Database;
import dev.autogen.database.DatabaseUrl;
import dev.autogen.metamodel.EntityModel;
import dev.autogen.operation.PlannedOperation;
import java.util.List;

/**
 * One side of {@code diff}, as it is named on a command line.
 *
 * @param kind what it is
 * @param text the URL or the file; for the others, the word
 */
record DiffSide(Kind kind, String text) {
    private static final String FILE = "file:";

    /** The sorts of side. */
    enum Kind {
        ENTITIES,
        REVISIONS,
        DATABASE,
        FILE
    }

    static DiffSide parse(String text) {
        if (text.equals("entities")) {
            return new DiffSide(Kind.ENTITIES, text);
        }
        if (text.equals("revisions")) {
            return new DiffSide(Kind.REVISIONS, text);
        }
        if (text.startsWith(FILE)) {
            return new DiffSide(Kind.FILE, text.substring(FILE.length()));
        }
        if (text.startsWith("embedded:") || text.startsWith("jdbc:")) {
            return new DiffSide(Kind.DATABASE, text);
        }
        throw UnusableSideException.unknown(text);
    }

    /** Whether it has nothing to say about whose its objects are, so that all of them count. */
    boolean isSchemaAlone() {
        return kind == Kind.DATABASE || kind == Kind.FILE;
    }

    /** The name for people, without secrets. */
    String name() {
        return switch (kind) {
            case ENTITIES -> "the entities";
            case REVISIONS -> "the revisions";
            case DATABASE -> "database " + DatabaseUrl.parse(text);
            case FILE -> "file " + text;
        };
    }

    /** A database that holds it: itself, or a scratch one that is built for it. */
    Database build(Workplace workplace, Database like) {
        return switch (kind) {
            case ENTITIES -> entities(workplace, like);
            case REVISIONS -> workplace.replayed(like);
            case DATABASE -> workplace.databases().at(text);
            case FILE ->
                SqlFile.read(workplace.settings().project().resolve(text), workplace)
                        .build(like);
        };
    }

    private static Database entities(Workplace workplace, Database like) {
        Database scratch = workplace.emptyDatabase(like);
        EntityModel model = workplace.entities(scratch.majorVersion());
        List<PlannedOperation> plan = workplace
                .comparing()
                .entities(model, scratch, "nothing", workplace.databases(), workplace.ownership())
                .operations();
        workplace.apply(plan.stream().map(PlannedOperation::operation).toList(), scratch);
        return scratch;
    }
}
