package dev.autogen.command;

import dev.autogen.report.FewLines;
import dev.autogen.schema.AutogenException;
import java.util.List;

/** A scratch database cannot be given the structure of another. */
final class UnlikeScratchException extends AutogenException {
    private static final long serialVersionUID = 1L;

    /**
     * @param differences what stays different, a line each
     */
    UnlikeScratchException(List<String> differences) {
        super(
                Kind.MIGRATION_FAILED,
                String.join(
                        System.lineSeparator(),
                        "autogen cannot make there:",
                        String.join(System.lineSeparator(), FewLines.of(differences))));
    }
}
