package dev.autogen.script;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * The classes of revisions that a baseline is made of.
 *
 * <p>Each becomes a member of the baseline's class as it stands, so that nothing of one can be taken for something of another;
 * only imports are shared.
 *
 * @param revisions first to last
 */
public record BaselineParts(List<RevisionText> revisions) {
    private static final String API = "dev.autogen.migration.";

    public BaselineParts {
        revisions = List.copyOf(revisions);
    }

    /**
     * The parts of a range, as their files are now.
     *
     * @throws UnsquashableRangeException when they cannot be members of one class without a change of meaning
     * @throws CompilerMissingException when this Java has no compiler, whose parser reads the files
     */
    public static BaselineParts of(SquashRange range) {
        BaselineParts parts = new BaselineParts(
                range.revisions().stream().map(BaselineParts::text).toList());
        List<String> reasons = parts.objections();
        if (!reasons.isEmpty()) {
            throw new UnsquashableRangeException(reasons, range.ids());
        }
        return parts;
    }

    private static RevisionText text(RevisionHeader revision) {
        Path file = revision.source().orElseThrow();
        JavaCompiler compiler = Optional.ofNullable(ToolProvider.getSystemJavaCompiler())
                .orElseThrow(() -> new CompilerMissingException(file));
        try {
            return RevisionText.of(revision, Files.readString(file), compiler);
        } catch (IOException failed) {
            throw new RevisionFileException(file + " cannot be read: " + failed, failed);
        }
    }

    /** All imports, and those of the baseline itself. */
    public SortedSet<ImportLine> imports() {
        SortedSet<ImportLine> imports = new TreeSet<>();
        revisions.forEach(revision -> imports.addAll(revision.imports()));
        if (!imports.contains(new ImportLine(false, API + "*"))) {
            own().forEach(imports::add);
        }
        return imports;
    }

    private static Stream<ImportLine> own() {
        return Stream.of("Migration", "Operations", "Revision").map(name -> new ImportLine(false, API + name));
    }

    /** Why they cannot be members of one class without a change of meaning, a line each. */
    List<String> objections() {
        List<String> reasons = new ArrayList<>();
        RevisionText baseline = new RevisionText(
                "the baseline",
                "",
                own().collect(TreeSet::new, Set::add, Set::addAll),
                Set.of("Migration", "Operations", "Revision", "Override"),
                "",
                List.of());
        List<RevisionText> all =
                Stream.concat(revisions.stream(), Stream.of(baseline)).toList();
        for (RevisionText revision : all) {
            reasons.addAll(revision.objections());
            for (RevisionText other : all) {
                other.imports().stream()
                        .flatMap(imported -> revision.misreadings(imported, other.id()).stream())
                        .forEach(reasons::add);
            }
        }
        return reasons.stream().distinct().toList();
    }
}
