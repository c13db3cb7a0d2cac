package dev.autogen.config;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * Where revisions are and how their files are named.
 *
 * @param versions the directories of the sources, at least one; absolute
 * @param recursive whether directories below those hold revisions too
 * @param packageName the Java package that they are in
 * @param fileTemplate the name of a file and its class, without {@code .java}, with tokens such as <code>{id}</code>
 * @param zone where the tokens of time are told
 * @param slugLength how many letters and digits of a message a name takes at most
 * @param postWriteHooks commands that run on each new file
 * @param arguments what revisions may ask for, by key
 */
public record RevisionSettings(
        List<Path> versions,
        boolean recursive,
        String packageName,
        String fileTemplate,
        ZoneId zone,
        int slugLength,
        List<String> postWriteHooks,
        Map<String, String> arguments) {

    public RevisionSettings {
        versions = List.copyOf(versions);
        postWriteHooks = List.copyOf(postWriteHooks);
        arguments = Map.copyOf(arguments);
    }
}
