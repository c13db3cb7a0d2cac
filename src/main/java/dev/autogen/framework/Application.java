package dev.autogen.framework;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The application as its framework would find it.
 *
 * @param directory that it is started from
 * @param classPath its classes and libraries
 * @param profiles those to be active; none leaves it to the application's own configuration
 * @param units the persistence units to take; none for all
 * @param variables of the environment
 */
public record Application(
        Path directory,
        List<Path> classPath,
        List<String> profiles,
        List<String> units,
        Map<String, String> variables) {

    public Application {
        classPath = List.copyOf(classPath);
        profiles = List.copyOf(profiles);
        units = List.copyOf(units);
        variables = Map.copyOf(variables);
    }

    ClassPathFiles files() {
        return new ClassPathFiles(classPath);
    }

    @Override
    public String toString() {
        return "Application[" + directory + "]";
    }
}
