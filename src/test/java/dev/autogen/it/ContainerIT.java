package dev.autogen.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.DockerClientFactory;

/** A database in a container, where no Docker is. */
class ContainerIT {

    @TempDir
    Path directory;

    @Test
    void without_docker_it_is_said_what_to_do() {
        assumeFalse(
                DockerClientFactory.instance().isDockerAvailable(),
                "Docker is here, so that a container would be started instead of the error that this is about");
        Outcome outcome = Launcher.in(directory)
                .with("--url", "jdbc:tc:postgresql:16:///app?TC_DAEMON=true&password=hunter2")
                .run("current")
                .exits(7);
        assertThat(outcome.err())
                .startsWith("autogen: No container could be started for jdbc:tc:postgresql:16:///app?")
                .contains("no Docker was found; start Docker")
                .doesNotContain("hunter2")
                .hasLineCount(1);
    }
}
