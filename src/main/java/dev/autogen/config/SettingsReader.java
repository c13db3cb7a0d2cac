package dev.autogen.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads settings: options over an environment's table over the file's top level over defaults.
 *
 * <p>Errors are of kind {@code USAGE}: {@link UnreadableSettingsException}, {@link UnknownSettingException},
 * {@link InvalidSettingException}, {@link UndefinedVariableException}, {@link UnknownEnvironmentException}.
 */
public final class SettingsReader {

    /** The file that is looked for in a project directory. */
    public static final String FILE_NAME = "autogen.toml";

    private final Interpolation interpolation;

    /** A reader that interpolates these environment variables. */
    public SettingsReader(Map<String, String> variables) {
        this.interpolation = new Interpolation(variables);
    }

    /** The settings that the source describes; a file is needed only where it was named. */
    public Settings read(SettingsSource source) {
        Path project = source.project().toAbsolutePath().normalize();
        if (!Files.isDirectory(project)) {
            throw UnreadableSettingsException.noProject(project);
        }
        List<Layer> layers = new ArrayList<>(List.of(OptionLayer.of(source.overrides())));
        layers.addAll(fileLayers(file(source, project), source.environment()));
        return new SettingsAssembly(project, new Layers(layers)).settings();
    }

    private static Optional<SettingsFile> file(SettingsSource source, Path project) {
        if (source.file().isPresent()) {
            return Optional.of(named(source.file().get()));
        }
        return Optional.of(project.resolve(FILE_NAME)).filter(Files::exists).map(SettingsFile::read);
    }

    private static SettingsFile named(Path file) {
        if (!Files.exists(file)) {
            throw UnreadableSettingsException.noFile(file);
        }
        return SettingsFile.read(file);
    }

    private List<Layer> fileLayers(Optional<SettingsFile> file, Optional<String> environment) {
        List<String> known = file.map(SettingsFile::environments).orElse(List.of());
        environment.filter(name -> !known.contains(name)).ifPresent(name -> {
            throw new UnknownEnvironmentException(
                    name, file.map(found -> found.path().toString()), known);
        });
        List<Layer> layers = new ArrayList<>();
        file.ifPresent(found -> {
            environment.ifPresent(name -> layers.add(found.environment(name, interpolation)));
            layers.add(found.topLevel(interpolation));
        });
        return layers;
    }
}
