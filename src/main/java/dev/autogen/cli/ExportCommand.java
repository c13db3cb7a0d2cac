package dev.autogen.cli;

import dev.autogen.command.ExportFormat;
import dev.autogen.command.ExportRequest;
import dev.autogen.command.ExportResult;
import dev.autogen.report.RunJson;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code autogen export}. */
@Command(
        name = "export",
        description = "Write revisions as migrations of Flyway or as formatted SQL of Liquibase, with the way back.")
final class ExportCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private AutogenCommand parent;

    @Parameters(
            paramLabel = "RANGE",
            arity = "0..1",
            defaultValue = ":",
            description = "A revision, or several as START:END, which counts START; all unless given.")
    private String range = ":";

    @Option(
            names = "--format",
            paramLabel = "TOOL",
            required = true,
            description = "Whose files. One of: flyway, liquibase.")
    private ExportFormat format = ExportFormat.FLYWAY;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "The directory for the files.")
    private Path directory = Path.of("");

    @Mixin
    private final JsonOption json = new JsonOption();

    @Override
    public Integer call() {
        Output output = parent.output();
        Path folder = parent.terminal().directory().resolve(directory);
        ExportResult result = parent.autogen().export(new ExportRequest(format, range, folder));
        if (json.asked) {
            output.resultText(RunJson.ofExport(
                    result.files().stream()
                            .map(file -> output.shown(file).toString())
                            .toList(),
                    result.withoutUndo()));
        } else {
            result.files().forEach(file -> output.result("Wrote " + output.shown(file)));
        }
        if (!result.withoutUndo().isEmpty()) {
            output.note("No way back could be written for " + String.join(", ", result.withoutUndo()) + ".");
        }
        return ExitCode.OK.number();
    }
}
