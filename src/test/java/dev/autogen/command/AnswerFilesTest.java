package dev.autogen.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswerFilesTest {

    private static final byte[] ANSWER = "forty-two".getBytes(UTF_8);

    @TempDir
    Path directory;

    @Test
    void what_is_kept_is_found_by_another_command() {
        new AnswerFiles(directory.resolve("new"), "1.0").keep("a1", ANSWER);
        assertThat(new AnswerFiles(directory.resolve("new"), "1.0").find("a1")).contains(ANSWER);
        assertThat(new AnswerFiles(directory.resolve("new"), "1.0").find("a2")).isEmpty();
        assertThat(new AnswerFiles(directory.resolve("new"), "1.1").find("a1"))
                .as("another version")
                .isEmpty();
    }

    @Test
    void the_last_one_counts_and_no_draft_stays_behind() throws IOException {
        AnswerFiles answers = new AnswerFiles(directory, "1.0");
        answers.keep("a1", "one".getBytes(UTF_8));
        answers.keep("a1", ANSWER);
        assertThat(answers.find("a1")).contains(ANSWER);
        assertThat(names()).containsExactly("1.0-a1");
    }

    @Test
    void what_nobody_asked_for_in_a_month_is_forgotten() throws IOException {
        Instant longAgo = Instant.now().minus(Duration.ofDays(31));
        AnswerFiles before = new AnswerFiles(directory, "1.0");
        before.keep("a1", ANSWER);
        before.keep("a2", ANSWER);
        Files.setLastModifiedTime(directory.resolve("1.0-a1"), FileTime.from(longAgo));
        Files.setLastModifiedTime(directory.resolve("1.0-a2"), FileTime.from(longAgo));
        AnswerFiles now = new AnswerFiles(directory, "1.0");
        assertThat(now.find("a2")).as("in use again").contains(ANSWER);
        now.keep("a3", ANSWER);
        assertThat(names()).containsExactly("1.0-a2", "1.0-a3");
    }

    @Test
    void where_nothing_can_be_kept_nothing_is_found_and_nothing_fails() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "in the way");
        AnswerFiles answers = new AnswerFiles(file, "1.0");
        answers.keep("a1", ANSWER);
        assertThat(answers.find("a1")).isEmpty();
        assertThat(file).hasContent("in the way");
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }
}
