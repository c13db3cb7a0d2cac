package dev.autogen.command;

import dev.autogen.runtime.RevisionSql;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes revisions as files for another tool, without asking a database. */
record Exporting(Workplace workplace) {

    /** @throws ExportException when files are in the way, or a revision cannot be written for the tool */
    ExportResult run(ExportRequest request) {
        List<ExportedRevision> revisions = revisions(request.range());
        Map<String, String> files =
                switch (request.format()) {
                    case FLYWAY -> FlywayFiles.of(revisions);
                    case LIQUIBASE -> LiquibaseFiles.of(revisions);
                };
        return new ExportResult(
                written(files, request.directory()),
                revisions.stream()
                        .filter(revision ->
                                !revision.undoable() && !revision.parts().isEmpty())
                        .map(revision -> revision.header().id())
                        .toList());
    }

    private List<ExportedRevision> revisions(String range) {
        Map<String, Integer> places = new HashMap<>();
        workplace
                .revisions()
                .graph()
                .showing(List.of(range))
                .revisions()
                .forEach(header -> places.put(header.id(), places.size() + 1));
        return new Listing(workplace)
                .within(range).stream()
                        .map(header -> ExportedRevision.of(
                                header,
                                places.getOrDefault(header.id(), 0),
                                RevisionSql.of(workplace.revisions().loaded(header), workplace.dialect())))
                        .toList();
    }

    private static List<Path> written(Map<String, String> files, Path directory) {
        try {
            Files.createDirectories(directory);
            requireRoom(files, directory);
            List<Path> written = new ArrayList<>();
            for (Map.Entry<String, String> file : files.entrySet()) {
                written.add(Files.writeString(directory.resolve(file.getKey()), file.getValue()));
            }
            return written;
        } catch (IOException e) {
            throw ExportException.notWritable(directory, e);
        }
    }

    /** The same files may be written again; the tools have checksums of those that they have run. */
    private static void requireRoom(Map<String, String> files, Path directory) throws IOException {
        try (Stream<Path> present = Files.list(directory)) {
            for (Path file : present.sorted().toList()) {
                String name = file.getFileName().toString();
                String written = files.get(name);
                if (written != null && !Files.readString(file).equals(written)) {
                    throw ExportException.taken(file);
                }
                int end = name.indexOf("__");
                boolean taken = written == null
                        && end > 0
                        && files.keySet().stream().anyMatch(other -> other.startsWith(name.substring(0, end + 2)));
                if (taken) {
                    throw ExportException.versionTaken(file, name.substring(1, end));
                }
            }
        }
    }
}
