package dev.autogen.cli;

import dev.autogen.command.Autogen;
import dev.autogen.report.DatabasesJson;
import dev.autogen.schema.AutogenException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A command that works on the only database of a project, or on each of several.
 *
 * @param command the command that all others belong to
 * @param json whether JSON is asked for
 * @param asks whether it only asks: then it goes on after a database on which it fails
 */
record EachDatabase(AutogenCommand command, boolean json, boolean asks) {

    /** What is done on one database. */
    interface Work {
        ExitCode on(Autogen autogen, Output output);
    }

    /** Does the work, in the order of the settings, on each tenant of a database that has any; the most urgent exit code. */
    int run(Work work) {
        return once(new TenantReport(command, json).over(work));
    }

    /** The same for work that is done once for all tenants, or on one of them. */
    int once(Work work) {
        Autogen autogen = command.autogen();
        Map<String, Autogen> databases = autogen.databases();
        ExitCode code = databases.isEmpty() ? work.on(autogen, command.output()) : onEach(databases, work);
        return code.number();
    }

    private ExitCode onEach(Map<String, Autogen> databases, Work work) {
        List<ExitCode> codes = new ArrayList<>();
        List<String> left = new ArrayList<>(databases.keySet());
        DatabasesJson document = new DatabasesJson();
        boolean failed = false;
        for (String name : databases.keySet()) {
            if (failed && !asks) {
                command.output().note("Not begun: " + String.join(", ", left) + ".");
                break;
            }
            left.remove(name);
            try {
                ExitCode code = on(name, databases.get(name), work, document);
                failed |= code != ExitCode.OK;
                codes.add(code);
            } catch (AutogenException e) {
                failed = true;
                codes.add(command.failed(name, e));
                document.addProblem(name, String.valueOf(e.getMessage()));
            }
        }
        if (json) {
            command.output().resultText(document.text());
        }
        return ExitCode.mostUrgent(codes.stream().filter(code -> code != ExitCode.OK));
    }

    private ExitCode on(String name, Autogen autogen, Work work, DatabasesJson document) {
        Output output = command.output();
        if (!json) {
            head(name + ":", output, autogen.tenants().any());
            return work.on(autogen, output);
        }
        StringWriter said = new StringWriter();
        ExitCode code = work.on(autogen, output.into(new PrintWriter(said)));
        document.add(name, said.toString());
        return code;
    }

    /** Above results where there are some, and else above what is told on the way. */
    private void head(String line, Output output, boolean tenants) {
        if (asks || tenants) {
            output.result(line);
        } else {
            output.note(line);
        }
    }
}
