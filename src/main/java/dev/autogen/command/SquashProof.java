package dev.autogen.command;

import dev.autogen.database.Database;
import dev.autogen.migration.Recording;
import dev.autogen.operation.Operation;
import dev.autogen.operation.OperationDescription;
import dev.autogen.runtime.LoadedStep;
import dev.autogen.runtime.MigrationFailedException;
import dev.autogen.schema.Name;
import dev.autogen.script.LoadedRevision;
import dev.autogen.script.RevisionChecksum;
import dev.autogen.script.RevisionDoesNotCompileException;
import dev.autogen.script.RevisionStep;
import dev.autogen.script.RevisionStep.Direction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Sees whether a baseline does what the revisions do that it replaces, on one database, before it is written.
 *
 * <p>It is compiled without their files, has to ask for their steps one after the other, and has to leave what they leave on a
 * scratch database.
 */
record SquashProof(Workplace workplace) {

    /**
     * Compiles and compares.
     *
     * @param replay whether both are carried out as well
     * @throws SquashException when it does something else
     */
    void require(Baseline baseline, boolean replay) {
        ProjectFolder own = ProjectFolder.of(workplace.settings().project());
        Path stage = own.path()
                .resolve("squash-" + baseline.header().id() + "-"
                        + ProcessHandle.current().pid());
        try {
            own.create();
            try {
                LoadedRevision loaded = loaded(baseline, stage);
                requireSteps(baseline, loaded);
                if (replay) {
                    requireStructure(baseline, loaded);
                }
            } finally {
                delete(stage);
            }
        } catch (UncheckedIOException e) {
            throw new UnwritableProjectException(stage, Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            throw new UnwritableProjectException(stage, e);
        }
    }

    /** The baseline among all sources but those of the range. */
    private LoadedRevision loaded(Baseline baseline, Path stage) throws IOException {
        Set<Path> replaced = new HashSet<>();
        baseline.range().revisions().forEach(revision -> revision.source().ifPresent(replaced::add));
        List<Path> others = workplace.revisions().sources().stream()
                .filter(source -> !replaced.contains(source))
                .toList();
        for (int number = 0; number < others.size(); number++) {
            // A directory for each, since files of several may have one name.
            Path folder = Files.createDirectories(stage.resolve(Integer.toString(number)));
            Path source = others.get(number);
            Files.copy(source, folder.resolve(source.getFileName()));
        }
        Path folder = Files.createDirectories(stage.resolve("baseline"));
        Path file = baseline.header().source().orElseThrow();
        Files.writeString(folder.resolve(file.getFileName()), baseline.text());
        try {
            return workplace.revisions().loadedFrom(List.of(stage), baseline.header());
        } catch (RevisionDoesNotCompileException e) {
            throw SquashException.failing(
                    "The baseline, or what is beside it, does not compile without the revisions that it replaces:",
                    String.valueOf(e.getMessage()));
        }
    }

    private static void delete(Path stage) throws IOException {
        if (Files.exists(stage)) {
            try (Stream<Path> files = Files.walk(stage)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void requireSteps(Baseline baseline, LoadedRevision loaded) {
        List<Operation> up = new ArrayList<>();
        List<Operation> down = new ArrayList<>();
        List<Recording> recordings = baseline.range().revisions().stream()
                .map(revision -> workplace.revisions().loaded(revision).recording())
                .toList();
        recordings.forEach(recording -> {
            up.addAll(recording.upgrade());
            down.addAll(0, recording.downgrade());
        });
        Recording joined = new Recording(up, down);
        if (!RevisionChecksum.of(joined).equals(loaded.checksum())) {
            throw SquashException.otherSteps(
                    List.of(different("upgrade", up, loaded.recording().upgrade())
                            + different("downgrade", down, loaded.recording().downgrade())));
        }
    }

    private static String different(String half, List<Operation> wanted, List<Operation> found) {
        int index = 0;
        while (index < wanted.size()
                && index < found.size()
                && checksum(wanted.get(index)).equals(checksum(found.get(index)))) {
            index++;
        }
        return index == wanted.size() && index == found.size()
                ? ""
                : half + " step " + (index + 1) + ": " + words(wanted, index) + ", and " + words(found, index)
                        + " in the baseline; ";
    }

    private static String checksum(Operation operation) {
        return RevisionChecksum.of(new Recording(List.of(operation), List.of()));
    }

    private static String words(List<Operation> operations, int index) {
        return index < operations.size() ? OperationDescription.of(operations.get(index)) : "nothing";
    }

    private void requireStructure(Baseline baseline, LoadedRevision loaded) {
        List<LoadedStep> old = workplace
                .revisions()
                .upgradeTo(List.of(baseline.range().last().id()))
                .steps(new TreeSet<>());
        int start = old.size() - baseline.range().revisions().size();
        List<LoadedStep> joined = new ArrayList<>(old.subList(0, start));
        SortedSet<String> rows = old.get(start).step().before();
        joined.add(new LoadedStep(
                new RevisionStep(
                        baseline.header(),
                        Direction.UPGRADE,
                        rows,
                        Collections.unmodifiableSortedSet(
                                new TreeSet<>(Set.of(baseline.header().id())))),
                loaded));
        Database like = workplace.databases().embedded();
        List<String> differences = workplace
                .comparing()
                .between(replayed(old, like, "revisions"), replayed(joined, like, "baseline"), written(old));
        if (!differences.isEmpty()) {
            throw SquashException.otherStructure(differences);
        }
    }

    private Database replayed(List<LoadedStep> steps, Database like, String what) {
        Database scratch = workplace.emptyDatabase(like);
        try {
            workplace.replay(steps, scratch);
            return scratch;
        } catch (MigrationFailedException e) {
            throw SquashException.failing(
                    "The " + what + " could not be carried out on a scratch database, for which there is --no-verify:",
                    String.valueOf(e.getMessage()));
        }
    }

    private static Set<Name> written(List<LoadedStep> steps) {
        Set<Name> names = new TreeSet<>();
        steps.stream().flatMap(step -> step.operations().stream()).forEach(operation -> WrittenObjects.of(operation)
                .ifPresent(names::addAll));
        return names;
    }
}
