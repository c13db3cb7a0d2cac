package dev.autogen.framework;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

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

    /** What Quarkus itself calls the ways to start an application. */
    private static final List<String> MODES = List.of(DEV, "test", "prod");

    private static final String BASE = "application";

    private final Application application;
    private final ConfigFiles files;
    private final Set<String> spokenOf = new HashSet<>(MODES);

    private QuarkusConfiguration(Application application) {
        this.application = application;
        this.files = ConfigFiles.on(application.classPath());
    }

    /**
     * Reads the files.
     *
     * @param notices what is not understood is added here
     */
    static ConfigProperties read(Application application, List<String> notices) {
        QuarkusConfiguration configuration = new QuarkusConfiguration(application);
        List<String> profiles = profiles(application, configuration.load(List.of()));
        ConfigProperties properties = configuration.load(profiles);
        application.profiles().stream()
                .filter(profile -> !configuration.spokenOf.contains(profile))
                .forEach(profile ->
                        notices.add("nothing in the application's configuration speaks of the profile " + profile));
        return properties;
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
        String microprofile = "META-INF/microprofile-config.properties";
        add(microprofile, files.find(microprofile), profiles, properties);
        addAll("", files::find, profiles, properties);
        Path config = application.directory().resolve("config");
        addAll("config/", name -> ClassPathFiles.read(config, name), profiles, properties);
        return properties;
    }

    /** The files of one place, those of profiles over the general one of the same form. */
    private void addAll(
            String place,
            Function<String, Optional<byte[]>> files,
            List<String> profiles,
            ConfigProperties properties) {
        for (String form : List.of(".properties", ".yml", ".yaml")) {
            add(place + BASE + form, files.apply(BASE + form), profiles, properties);
            for (String profile : profiles) {
                String name = BASE + "-" + profile + form;
                Optional<byte[]> content = files.apply(name);
                content.ifPresent(found -> spokenOf.add(profile));
                add(place + name, content, profiles, properties);
            }
        }
    }

    private void add(String name, Optional<byte[]> content, List<String> profiles, ConfigProperties properties) {
        content.ifPresent(found -> DocumentParser.parse(name, found).forEach(document -> {
            properties.add(general(document));
            profiles.forEach(profile -> {
                Document own = ofProfile(document, profile);
                if (!own.values().isEmpty()) {
                    spokenOf.add(profile);
                }
                properties.add(own);
            });
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
