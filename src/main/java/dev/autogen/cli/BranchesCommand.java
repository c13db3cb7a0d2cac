package dev.autogen.cli;

import dev.autogen.report.BranchPoint;
import dev.autogen.report.RevisionsJson;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code autogen branches}. */
@Command(name = "branches", description = "List the revisions that several others revise, each with those others.")
final class BranchesCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private AutogenCommand parent;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() {
        Output output = parent.output();
        List<BranchPoint> points = parent.autogen().branches();
        if (json) {
            output.resultText(RevisionsJson.ofBranches(points));
            return ExitCode.OK.number();
        }
        points.forEach(point -> print(point, output));
        if (points.isEmpty()) {
            output.note("There is no branch point.");
        }
        return ExitCode.OK.number();
    }

    private static void print(BranchPoint point, Output output) {
        if (output.verbosity() == Verbosity.VERBOSE) {
            point.revision().inFull(output.style()).forEach(output::result);
            output.result("");
        } else {
            output.result(point.revision().withParents(output.style()));
        }
        point.branches().forEach(branch -> output.result("    -> " + branch.withMessage(output.style())));
    }
}
