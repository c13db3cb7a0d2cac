package dev.autogen.script;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Chooses where the file of a new revision goes. */
public record RevisionFolders(ScriptDirectory directory, RevisionGraph graph) {

    /**
     * A directory with the package that its classes are in.
     *
     * @param packageName empty for none
     */
    public record Folder(Path path, String packageName) {}

    /**
     * The directory that is asked for, else that of the first parent, else the only one.
     *
     * @param parents the identifiers of the revisions that the new one revises
     * @param asked absolute
     * @throws RevisionFileException when that is none of the directories of revisions, or there are several to choose from
     */
    public Folder of(List<String> parents, Optional<Path> asked) {
        Path path = asked.map(this::known)
                .or(() -> parents.stream()
                        .flatMap(id -> folder(graph.get(id)).stream())
                        .findFirst())
                .orElseGet(this::only);
        return new Folder(path, packageOf(path));
    }

    private Path known(Path asked) {
        Path path = asked.normalize();
        boolean known = directory.locations().contains(path)
                || (directory.recursive() && directory.locations().stream().anyMatch(path::startsWith));
        if (!known) {
            throw new RevisionFileException(path + " is no directory of revisions; they are in " + list()
                    + "; name one of these with --version-path, or add it to the setting versions");
        }
        return path;
    }

    /** A revision that is only there as a class has no directory to follow it to. */
    private static Optional<Path> folder(RevisionHeader parent) {
        return parent.source().map(Path::getParent);
    }

    private Path only() {
        if (directory.locations().size() > 1) {
            throw new RevisionFileException("Revisions are in several directories, " + list()
                    + "; name the one for this first revision with --version-path");
        }
        return directory.locations().get(0);
    }

    /** That of its neighbours, else the one that the directory stands for. */
    private String packageOf(Path path) {
        return graph.revisions().stream()
                .filter(header -> folder(header).equals(Optional.of(path)))
                .map(RevisionFolders::packageOf)
                .findFirst()
                .orElseGet(() -> packageBelow(path));
    }

    private static String packageOf(RevisionHeader header) {
        int dot = header.className().lastIndexOf('.');
        return dot < 0 ? "" : header.className().substring(0, dot);
    }

    private String packageBelow(Path path) {
        Path below = directory.locations().stream()
                .filter(path::startsWith)
                .findFirst()
                .map(location -> location.relativize(path))
                .orElse(Path.of(""));
        String names = StreamSupport.stream(below.spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("."));
        return List.of(directory.packageName(), names).stream()
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining("."));
    }

    private String list() {
        return directory.locations().stream().map(Path::toString).collect(Collectors.joining(", "));
    }
}
