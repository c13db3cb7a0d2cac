package dev.autogen.config;

import java.util.List;

/**
 * How what the project already says is used.
 *
 * @param compilation whether its build compiles what is older than its sources
 * @param framework whose defaults apply
 * @param profiles those of the framework's configuration files; none leaves it to them
 */
public record BuildSettings(Compilation compilation, FrameworkChoice framework, List<String> profiles) {

    public BuildSettings {
        profiles = List.copyOf(profiles);
    }
}
