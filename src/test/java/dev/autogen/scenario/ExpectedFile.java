package dev.autogen.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A text that a scenario expects; {@code -Dscenarios.update} writes what came instead. */
record ExpectedFile(Path path) {

    void matches(String actual) {
        try {
            if (isUpdate()) {
                Files.writeString(path, actual);
            }
            assertThat(path).isRegularFile();
            assertThat(actual).as(path.toString()).isEqualTo(Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isUpdate() {
        String update = System.getProperty("scenarios.update", "false");
        return update.isEmpty() || Boolean.parseBoolean(update);
    }
}
