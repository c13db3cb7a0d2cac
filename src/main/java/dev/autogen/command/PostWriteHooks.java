package dev.autogen.command;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;

/**
 * The user's commands that work on each revision after it is written, such as a formatter.
 *
 * @param commands the commands, in order
 * @param project the directory that they run in
 */
record PostWriteHooks(List<String> commands, Path project) {
    private static final System.Logger LOG = System.getLogger(PostWriteHooks.class.getName());

    /** @throws HookFailedException when one cannot be started or ends with another code than 0; those after it do not run */
    void run(Path file) {
        for (String command : commands) {
            run(command, file);
        }
    }

    private void run(String command, Path file) {
        try {
            Process process = new ProcessBuilder(new ShellCommand(command).line(List.of(file)))
                    .directory(project.toFile())
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), Charset.defaultCharset()).strip();
            int exit = process.waitFor();
            if (exit != 0) {
                throw HookFailedException.ended(command, file, exit, said);
            }
            LOG.log(System.Logger.Level.INFO, "{0}: {1}", command, said.isEmpty() ? "done" : said);
        } catch (IOException e) {
            throw HookFailedException.notStarted(command, file, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw HookFailedException.interrupted(command, file, e);
        }
    }
}
