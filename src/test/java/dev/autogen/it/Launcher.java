package dev.autogen.it;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * The launcher that the build leaves in {@code target/bin}, run as a user does, without a terminal.
 *
 * @param directory where it runs
 * @param options what comes before each command
 * @param environment variables beside those of the tests
 */
record Launcher(Path directory, List<String> options, Map<String, String> environment) {

    private static final Path SCRIPT = Build.TARGET.resolve("bin/autogen");
    private static final int PATIENCE_IN_SECONDS = 180;

    Launcher {
        options = List.copyOf(options);
        environment = Map.copyOf(environment);
    }

    Launcher(Path directory, List<String> options) {
        this(directory, options, Map.of());
    }

    static Launcher in(Path directory) {
        return new Launcher(directory, List.of());
    }

    /** The same with more options before each command. */
    Launcher with(String... more) {
        List<String> all = new ArrayList<>(options);
        all.addAll(Arrays.asList(more));
        return new Launcher(directory, all, environment);
    }

    /** The same with a further variable. */
    Launcher withVariable(String name, String value) {
        Map<String, String> all = new HashMap<>(environment);
        all.put(name, value);
        return new Launcher(directory, options, all);
    }

    /** Runs one command to its end. */
    Outcome run(String... arguments) {
        return await(start(arguments));
    }

    /** Starts one command, which the caller ends. */
    Process start(String... arguments) {
        List<String> command = new ArrayList<>(List.of(SCRIPT.toString()));
        command.addAll(options);
        command.addAll(Arrays.asList(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("AUTOGEN"));
        builder.environment().putAll(Map.of("LC_ALL", "C.UTF-8"));
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException("build the launcher first", e);
        }
    }

    private static Outcome await(Process process) {
        CompletableFuture<String> out = read(process.getInputStream());
        CompletableFuture<String> err = read(process.getErrorStream());
        try {
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                throw new IllegalStateException("still running: " + process.info() + "\n" + err.join());
            }
            return new Outcome(process.exitValue(), out.join(), err.join());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static CompletableFuture<String> read(InputStream stream) {
        return CompletableFuture.supplyAsync(() -> {
            try (stream) {
                return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
