package dev.autogen.config;

import java.util.List;
import java.util.Optional;

/**
 * How what the project already says is used.
 *
 * @param compilation whether its build compiles what is older than its sources
 * @param framework whose defaults apply
 * @param profiles those of the framework's configuration files; none leaves it to them
 * @param sourceRoots the directories of sources as written, relative to the project; none leaves them to the build
 * @param environmentClass the class by which the project says of itself what settings cannot
 * @param environment what the framework's configuration files may refer to
 */
public record BuildSettings(
        Compilation compilation,
        FrameworkChoice framework,
        List<String> profiles,
        List<String> sourceRoots,
        Optional<String> environmentClass,
        Environment environment) {

    public BuildSettings {
        profiles = List.copyOf(profiles);
        sourceRoots = List.copyOf(sourceRoots);
    }
}
