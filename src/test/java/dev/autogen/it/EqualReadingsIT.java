package dev.autogen.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same classes, read by several virtual machines.
 *
 * <p>Each gives its objects other identities, and to immutable sets and maps another order.
 */
class EqualReadingsIT {

    /** Ways in which HotSpot makes the hash codes of identities: random, always 1, thread-local xor-shift. */
    private static final List<Integer> HASH_CODES = List.of(0, 2, 5);

    @TempDir
    Path directory;

    @Test
    void three_virtual_machines_read_the_same_bytes() throws Exception {
        List<byte[]> readings = new ArrayList<>();
        for (int hashCode : HASH_CODES) {
            readings.add(reading(hashCode));
        }
        List<String> first = lines(readings.get(0));
        assertThat(first).contains("== sample", "== ANIMAL", "== USERGUIDE").hasSizeGreaterThan(500);
        for (byte[] reading : readings) {
            assertThat(lines(reading)).isEqualTo(first);
            assertThat(reading).isEqualTo(readings.get(0));
        }
    }

    private byte[] reading(int hashCode) throws IOException, InterruptedException {
        Path out = directory.resolve("reading-" + hashCode);
        Path err = directory.resolve("errors-" + hashCode);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UnlockExperimentalVMOptions",
                        "-XX:hashCode=" + hashCode,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Dbasedir=" + Build.BASE,
                        "-cp",
                        System.getProperty("java.class.path"),
                        SchemaPrinter.class.getName())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertThat(process.waitFor()).as("%s", Files.readString(err)).isZero();
        return Files.readAllBytes(out);
    }

    private static List<String> lines(byte[] reading) {
        return new String(reading, java.nio.charset.StandardCharsets.UTF_8)
                .lines()
                .toList();
    }
}
