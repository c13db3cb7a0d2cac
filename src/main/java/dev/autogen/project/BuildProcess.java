package dev.autogen.project;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One run of a build tool.
 *
 * @param tool its name for people
 * @param directory where it runs
 * @param program the command that starts it
 */
record BuildProcess(String tool, Path directory, List<String> program) {

    private static final System.Logger LOG = System.getLogger(BuildProcess.class.getName());

    BuildProcess {
        program = List.copyOf(program);
    }

    /** The tool's wrapper in the directory or one above it, up to a last one, else the tool that is installed. */
    static BuildProcess of(String tool, Path directory, Path last, String wrapper, String installed) {
        for (Path place = directory; place != null && place.startsWith(last); place = place.getParent()) {
            Path script = place.resolve(wrapper);
            if (Files.isRegularFile(script)) {
                return new BuildProcess(
                        tool,
                        directory,
                        Files.isExecutable(script) ? List.of(script.toString()) : List.of("sh", script.toString()));
            }
        }
        return new BuildProcess(tool, directory, List.of(installed));
    }

    /**
     * Runs it to its end.
     *
     * @return what it printed, line by line
     * @throws BuildFailedException when it says that it failed
     */
    List<String> run(List<String> arguments) {
        List<String> command =
                Stream.concat(program.stream(), arguments.stream()).toList();
        LOG.log(Level.DEBUG, "{0} in {1}", String.join(" ", command), directory);
        Process process = start(command);
        try {
            List<String> lines = output(process);
            int exit = process.waitFor();
            if (exit != 0) {
                throw new BuildFailedException(tool, directory, exit, lines);
            }
            return lines;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BuildFailedException(tool, directory, -1, List.of("It was interrupted."));
        } finally {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
        }
    }

    private Process start(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            return process;
        } catch (IOException e) {
            throw new MissingBuildToolException(tool, program.get(0), directory, e);
        }
    }

    private static List<String> output(Process process) {
        List<String> lines = new ArrayList<>();
        try (InputStream stream = process.getInputStream()) {
            new String(stream.readAllBytes(), Charset.defaultCharset()).lines().forEach(lines::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lines.forEach(line -> LOG.log(Level.DEBUG, "{0}", line));
        return lines;
    }
}
