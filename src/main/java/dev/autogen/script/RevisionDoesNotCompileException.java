package dev.autogen.script;

import dev.autogen.schema.AutogenException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Revision sources that the Java compiler rejects. */
public final class RevisionDoesNotCompileException extends AutogenException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 10;

    private final transient List<Problem> problems;

    RevisionDoesNotCompileException(List<Problem> problems) {
        super(Kind.USAGE, message(problems));
        this.problems = List.copyOf(problems);
    }

    /**
     * What the compiler says.
     *
     * @param file the source file
     * @param line the line, from 1
     * @param message the compiler's words
     */
    public record Problem(Path file, long line, String message) {

        @Override
        public String toString() {
            return file + ":" + line + ": " + message;
        }
    }

    /** Everything that the compiler rejects, in its order. */
    public List<Problem> problems() {
        return problems;
    }

    private static String message(List<Problem> problems) {
        String list = problems.stream().limit(SHOWN).map(Problem::toString).collect(Collectors.joining("\n"));
        int more = problems.size() - SHOWN;
        return "The revisions do not compile; correct these lines:\n" + list
                + (more > 0 ? "\nand " + more + " more" : "");
    }
}
