package dev.autogen.framework;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The configuration files of a Spring Boot application, laid over each other as Boot does.
 *
 * <p>Files of the class path come before those beside the application, each with its {@code config} directory, and files
 * of profiles before either's general ones. Command line arguments, JNDI and configuration servers are not looked at.
 *
 * @see <a href="https://docs.spring.io/spring-boot/reference/features/external-config.html">Externalized configuration</a>
 */
final class SpringConfiguration {

    /** Later forms win in the same directory. */
    private static final List<String> FORMS = List.of(".yaml", ".yml", ".properties");

    private static final String ACTIVE = "spring.profiles.active";
    private static final String IMPORT = "spring.config.import";
    private static final String CONDITION = "spring.config.activate.on-profile";
    private static final String CLOUD = "spring.config.activate.on-cloud-platform";

    /** A place that configuration files are looked for in. */
    private interface Folder {
        Optional<byte[]> file(String name);
    }

    private final Application application;
    private final ConfigFiles files;
    private final List<String> notices;
    private final Set<String> imported = new LinkedHashSet<>();
    private final Set<String> spokenOf = new HashSet<>();

    private SpringConfiguration(Application application, ConfigFiles files, List<String> notices) {
        this.application = application;
        this.files = files;
        this.notices = notices;
    }

    /**
     * Reads the files.
     *
     * @param notices what is not followed is added here
     */
    static ConfigProperties read(Application application, List<String> notices) {
        ConfigFiles files = ConfigFiles.on(application.classPath());
        List<String> profiles = new SpringConfiguration(application, files, new ArrayList<>()).profiles();
        SpringConfiguration configuration = new SpringConfiguration(application, files, notices);
        ConfigProperties properties = configuration.load(profiles);
        configuration.noteUnknown(properties);
        return properties;
    }

    /** A profile may be for beans alone, but one that is asked for here is more likely misspelt. */
    private void noteUnknown(ConfigProperties properties) {
        application.profiles().stream()
                .filter(profile -> !spokenOf.contains(profile))
                .filter(profile ->
                        properties.items("spring.profiles.group." + profile).isEmpty())
                .forEach(profile ->
                        notices.add("nothing in the application's configuration speaks of the profile " + profile));
    }

    private List<String> profiles() {
        ConfigProperties general = load(List.of());
        List<String> active = application.profiles().isEmpty() ? general.items(ACTIVE) : application.profiles();
        Set<String> all = new LinkedHashSet<>();
        Stream.concat(general.items("spring.profiles.include").stream(), active.stream())
                .forEach(profile -> addWithGroup(profile, general, all));
        if (all.isEmpty()) {
            List<String> defaults = general.items("spring.profiles.default");
            (defaults.isEmpty() ? List.of("default") : defaults)
                    .forEach(profile -> addWithGroup(profile, general, all));
        }
        return List.copyOf(all);
    }

    private static void addWithGroup(String profile, ConfigProperties general, Set<String> all) {
        if (all.add(profile)) {
            general.items("spring.profiles.group." + profile).forEach(member -> addWithGroup(member, general, all));
        }
    }

    private ConfigProperties load(List<String> profiles) {
        ConfigProperties properties = new ConfigProperties(application.variables());
        List<Folder> onClassPath = List.of(files::find, name -> files.find("config/" + name));
        for (List<Folder> folders : List.of(onClassPath, beside(application.directory()))) {
            folders.forEach(folder -> addForms(folder, "application", profiles, properties));
            for (String profile : profiles) {
                for (Folder folder : folders) {
                    if (addForms(folder, "application-" + profile, profiles, properties)) {
                        spokenOf.add(profile);
                    }
                }
            }
        }
        return properties;
    }

    /** Whether there was such a file. */
    private boolean addForms(Folder folder, String name, List<String> profiles, ConfigProperties properties) {
        return FORMS.stream()
                        .filter(form -> add(folder, name + form, profiles, properties))
                        .count()
                > 0;
    }

    private static List<Folder> beside(Path directory) {
        return foldersBeside(directory).stream()
                .map(folder -> (Folder) name -> ClassPathFiles.read(folder, name))
                .toList();
    }

    private static List<Path> foldersBeside(Path directory) {
        Path config = directory.resolve("config");
        List<Path> folders = new ArrayList<>(List.of(directory, config));
        if (Files.isDirectory(config)) {
            try (Stream<Path> below = Files.list(config)) {
                below.filter(Files::isDirectory).sorted().forEach(folders::add);
            } catch (IOException e) {
                throw new UnreadableConfigurationException(config.toString(), e);
            }
        }
        return folders;
    }

    private boolean add(Folder folder, String name, List<String> profiles, ConfigProperties properties) {
        Optional<byte[]> content = folder.file(name);
        content.ifPresent(found ->
                DocumentParser.parse(name, found).forEach(document -> add(folder, document, profiles, properties)));
        return content.isPresent();
    }

    private void add(Folder folder, Document document, List<String> profiles, ConfigProperties properties) {
        ConfigProperties alone = new ConfigProperties(Map.of());
        alone.add(document);
        List<String> condition = new ArrayList<>(alone.items(CONDITION));
        condition.addAll(alone.items("spring.profiles"));
        condition.forEach(text -> spokenOf.addAll(ProfileExpression.names(text)));
        boolean holds = condition.isEmpty() || ProfileExpression.holds(condition, Set.copyOf(profiles));
        if (holds && alone.find(CLOUD).isEmpty()) {
            properties.add(document);
            alone.items(IMPORT).forEach(place -> follow(folder, place, profiles, properties));
        }
    }

    /** Reads a file that another one imports, over that one. */
    private void follow(Folder folder, String place, List<String> profiles, ConfigProperties properties) {
        String location = place.replaceFirst("^optional:", "");
        String file = location.replaceFirst("^(file|classpath):", "").replaceFirst("\\[\\.\\w+]$", "");
        if (location.matches("(?!file:|classpath:)[a-z-]+:.*") || file.endsWith("/")) {
            notices.add("The import " + place + " of the application's configuration is not followed");
        } else if (imported.add(location)) {
            String form = location.endsWith("[.properties]") ? ".properties" : "";
            place(folder, location)
                    .file(location.startsWith("classpath:") ? file.replaceFirst("^/+", "") : file)
                    .ifPresent(content -> DocumentParser.parse(file + form, content)
                            .forEach(document -> add(folder, document, profiles, properties)));
        }
    }

    private Folder place(Folder folder, String location) {
        if (location.startsWith("classpath:")) {
            return name -> application.files().holder(name).flatMap(entry -> ClassPathFiles.read(entry, name));
        }
        return location.startsWith("file:") ? name -> ClassPathFiles.read(application.directory(), name) : folder;
    }
}
