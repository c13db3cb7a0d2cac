package dev.autogen.cli;

import dev.autogen.command.Autogen;
import dev.autogen.command.TenantOutcome;
import dev.autogen.command.Tenants;
import dev.autogen.report.TenantsJson;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A command on the database, or with tenants on each of them: a paragraph for each, and the most urgent exit code.
 *
 * @param parent says on what
 * @param json whether results are JSON, so that those of all tenants become one document
 */
record TenantReport(AutogenCommand parent, boolean json) {
    private static final Map<ExitCode, String> STATES = states();

    /** What a command said and how it ended. */
    private record Answer(ExitCode code, String results, String notes) {}

    /** The same work, on each tenant of a database that has any. */
    EachDatabase.Work over(EachDatabase.Work work) {
        return (autogen, output) ->
                autogen.tenants().any() ? each(autogen.tenants(), work, output) : work.on(autogen, output);
    }

    private ExitCode each(Tenants tenants, EachDatabase.Work work, Output output) {
        List<ExitCode> codes = new ArrayList<>();
        SortedMap<String, Integer> states = new TreeMap<>();
        TenantsJson document = new TenantsJson();
        tenants.<Answer>each((name, tenant) -> answered(name, tenant, work), outcome -> {
            ExitCode code = code(outcome);
            codes.add(code);
            states.merge(state(code), 1, Integer::sum);
            tell(outcome, code, output);
            document.add(
                    outcome.tenant(),
                    state(code),
                    code.number(),
                    outcome.result().map(Answer::results).filter(said -> json),
                    problem(outcome));
        });
        if (json) {
            output.resultText(document.text());
        }
        output.note(sum(codes.size(), states));
        return ExitCode.mostUrgent(codes.stream().filter(code -> code != ExitCode.OK));
    }

    private static ExitCode code(TenantOutcome<Answer> outcome) {
        return outcome.result()
                .map(Answer::code)
                .orElseGet(() -> ExitCode.of(outcome.failure().orElseThrow().kind()));
    }

    private static String state(ExitCode code) {
        return STATES.getOrDefault(code, "FAILED");
    }

    private static Optional<String> problem(TenantOutcome<Answer> outcome) {
        return outcome.failure().map(failure -> String.valueOf(failure.getMessage()));
    }

    /** The command as on a database alone, with its words kept until it is known how it ends. */
    private Answer answered(String name, Autogen tenant, EachDatabase.Work work) {
        parent.nowOn(name);
        StringWriter results = new StringWriter();
        StringWriter notes = new StringWriter();
        ExitCode code = work.on(tenant, parent.output().into(new PrintWriter(results), new PrintWriter(notes)));
        return new Answer(code, results.toString(), notes.toString());
    }

    private void tell(TenantOutcome<Answer> outcome, ExitCode code, Output output) {
        if (!json) {
            String notes = outcome.result()
                    .map(Answer::notes)
                    .or(() -> problem(outcome))
                    .orElse("");
            String results = outcome.result().map(Answer::results).orElse("");
            print(outcome.tenant(), state(code), notes.lines().toList(), results.lines(), output);
        }
        if (output.verbosity() == Verbosity.VERBOSE) {
            // Whoever asks for every step wants to see the causes too, as of a command that fails as a whole.
            outcome.failure()
                    .ifPresent(
                            failure -> failure.printStackTrace(output.terminal().err()));
        }
    }

    private static void print(String tenant, String state, List<String> notes, Stream<String> results, Output output) {
        output.result(String.format("%-11s", state) + " " + output.style().heading(tenant)
                + (notes.isEmpty() ? "" : ": " + notes.get(0)));
        Stream.concat(notes.stream().skip(1), results)
                .forEach(line -> output.result(line.isEmpty() ? line : "  " + line));
    }

    private static String sum(int tenants, SortedMap<String, Integer> states) {
        return tenants
                + (tenants == 1 ? " tenant: " : " tenants: ")
                + states.entrySet().stream()
                        .map(entry -> entry.getValue() + " " + entry.getKey())
                        .collect(Collectors.joining(", "));
    }

    private static Map<ExitCode, String> states() {
        Map<ExitCode, String> states = new EnumMap<>(ExitCode.class);
        states.put(ExitCode.OK, "OK");
        states.put(ExitCode.DIFFERENCES, "DIFFERENT");
        states.put(ExitCode.NOT_AT_HEAD, "BEHIND");
        states.put(ExitCode.REFUSED_AS_DESTRUCTIVE, "REFUSED");
        states.put(ExitCode.UNAVAILABLE, "UNREACHABLE");
        return states;
    }
}
