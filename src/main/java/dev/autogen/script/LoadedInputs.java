package dev.autogen.script;

import dev.autogen.migration.RevisionInputs;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** What a revision that is loaded may ask for; it notes whether arguments were asked for. */
final class LoadedInputs implements RevisionInputs {
    private final RevisionHeader revision;
    private final Class<?> type;
    private final Map<String, String> arguments;
    private final Optional<TargetDatabase> database;
    private boolean asked;

    LoadedInputs(
            RevisionHeader revision, Class<?> type, Map<String, String> arguments, Optional<TargetDatabase> database) {
        this.revision = revision;
        this.type = type;
        this.arguments = arguments;
        this.database = database;
    }

    /** Whether the steps may be others with other arguments. */
    boolean askedForArguments() {
        return asked;
    }

    @Override
    public Optional<String> argument(String key) {
        asked = true;
        return Optional.ofNullable(arguments.get(key));
    }

    @Override
    public boolean isFor(String name) {
        TargetDatabase target = database.orElseThrow(() -> DatabaseOfStepsException.withoutNames(revision, name));
        if (!target.all().contains(name)) {
            throw DatabaseOfStepsException.unknown(revision, name, target.all());
        }
        return target.name().equals(name);
    }

    /** A file beside the source wins, since it is the newer one when the class path holds a copy. */
    @Override
    public String sqlFile(String name) {
        Optional<Path> beside = beside(name);
        try {
            Optional<byte[]> found =
                    beside.isPresent() ? Optional.of(Files.readAllBytes(beside.get())) : resource(name);
            return text(found.orElseThrow(() -> SqlFileException.missing(revision, type, name)));
        } catch (IOException failed) {
            throw SqlFileException.unreadable(revision, name, failed);
        }
    }

    private Optional<Path> beside(String name) {
        return name.startsWith("/")
                ? Optional.empty()
                : revision.source()
                        .map(source -> source.resolveSibling(name).normalize())
                        .filter(Files::isRegularFile);
    }

    private Optional<byte[]> resource(String name) throws IOException {
        try (InputStream stream = type.getResourceAsStream(name)) {
            return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
        }
    }

    /** The same text on every platform, so that a checksum is the same, too. */
    private static String text(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }
}
