package dev.autogen.framework;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The configuration files of a Quarkus application, laid over each other as Quarkus does.
 *
 * <p>Without a profile it is {@code dev}, as where a developer starts the application: what is meant for production has to
 * be asked for.
 *
 * @see <a href="https://quarkus.io/guides/config-reference">Configuration reference</a>
 */
final class QuarkusConfiguration {

    private static final String DEV = "dev";
    private static final String BASE = "application";

    private final Application application;
    private final ConfigFiles files;

    private QuarkusConfiguration(Application application) {
        this.application = application;
        this.files = ConfigFiles.on(application.classPath());
    }

    static ConfigProperties read(Application application) {
        QuarkusConfiguration configuration = new QuarkusConfiguration(application);
        List<String> profiles = profiles(application, configuration.load(List.of()));
        return configuration.load(profiles);
    }

    static List<String> profiles(Application application, ConfigProperties general) {
        if (!application.profiles().isEmpty()) {
            return application.profiles();
        }
        List<String> named = general.items("quarkus.profile");
        return named.isEmpty() ? List.of(DEV) : named;
    }

    private ConfigProperties load(List<String> profiles) {
        ConfigProperties properties = new ConfigProperties(application.variables());
        add(
                "META-INF/microprofile-config.properties",
                files.find("META-INF/microprofile-config.properties"),
                profiles,
                properties);
        for (String form : List.of(".properties", ".yml", ".yaml")) {
            names(form, profiles).forEach(name -> add(name, files.find(name), profiles, properties));
        }
        Path config = application.directory().resolve("config");
        for (String form : List.of(".properties", ".yml", ".yaml")) {
            names(form, profiles)
                    .forEach(name -> add("config/" + name, ClassPathFiles.read(config, name), profiles, properties));
        }
        return properties;
    }

    private static Stream<String> names(String form, List<String> profiles) {
        return Stream.concat(Stream.of(""), profiles.stream().map(profile -> "-" + profile))
                .map(suffix -> BASE + suffix + form);
    }

    private static void add(String name, Optional<byte[]> content, List<String> profiles, ConfigProperties properties) {
        content.ifPresent(found -> DocumentParser.parse(name, found).forEach(document -> {
            properties.add(general(document));
            profiles.forEach(profile -> properties.add(ofProfile(document, profile)));
        }));
    }

    private static Document general(Document document) {
        Map<String, String> values = new LinkedHashMap<>(document.values());
        values.keySet().removeIf(key -> key.startsWith("%"));
        return new Document(document.origin(), values);
    }

    /** The keys that begin with <code>%profile.</code> or <code>%{one,other}.</code>, without that. */
    private static Document ofProfile(Document document, String profile) {
        Map<String, String> values = new LinkedHashMap<>();
        document.values().forEach((key, value) -> {
            int end = key.startsWith("%{") ? key.indexOf("}.") + 1 : key.indexOf('.');
            if (key.startsWith("%") && end > 0) {
                String written = key.substring(1, end).replaceAll("[{}\"]", "");
                if (ConfigProperties.split(written).contains(profile)) {
                    values.put(key.substring(end + 1), value);
                }
            }
        });
        return new Document(document.origin(), values);
    }
}
