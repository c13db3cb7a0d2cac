package dev.autogen.framework;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * What Spring Boot's auto-configuration of JPA tells Hibernate.
 *
 * @see <a href="https://docs.spring.io/spring-boot/how-to/data-access.html">Data access</a>
 */
final class SpringBoot {

    private static final String APPLICATION = "org/springframework/boot/SpringApplication.class";
    private static final String JPA = "org/springframework/orm/jpa/LocalContainerEntityManagerFactoryBean.class";

    private static final String IMPLICIT = "hibernate.implicit_naming_strategy";
    private static final String PHYSICAL = "hibernate.physical_naming_strategy";

    /** Where Boot's own implicit strategy is: from 4, and before. */
    private static final List<String> SPRING_IMPLICIT = List.of(
            "org.springframework.boot.hibernate.SpringImplicitNamingStrategy",
            "org.springframework.boot.orm.jpa.hibernate.SpringImplicitNamingStrategy");

    private static final String SNAKE_CASE = "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl";
    private static final String UNDERSCORES = "org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy";

    private final Application application;
    private final ClassPathFiles files;
    private final String version;
    private final List<String> taken = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();

    private SpringBoot(Application application, ClassPathFiles files, String version) {
        this.application = application;
        this.files = files;
        this.version = version;
    }

    static Optional<FrameworkDefaults> read(Application application) {
        ClassPathFiles files = application.files();
        return files.holder(APPLICATION).map(jar -> new SpringBoot(
                        application, files, ClassPathFiles.version(jar).orElse(""))
                .defaults());
    }

    private FrameworkDefaults defaults() {
        ConfigProperties properties = SpringConfiguration.read(application, notices);
        Optional<String> implicit = SPRING_IMPLICIT.stream()
                .filter(name -> files.contains(name.replace('.', '/') + ".class"))
                .findFirst();
        boolean makesUnit = implicit.isPresent() && files.contains(JPA);
        List<Unit> units = makesUnit ? List.of(unit(properties, implicit.get())) : List.of();
        return new FrameworkDefaults(("Spring Boot " + version).strip(), units, dataSource(properties), taken, notices);
    }

    private Unit unit(ConfigProperties properties, String springImplicit) {
        SortedMap<String, String> settings = properties.below("spring.jpa.properties");
        if (!settings.isEmpty()) {
            taken.add("spring.jpa.properties");
        }
        properties
                .value("spring.jpa.database-platform")
                .ifPresent(dialect -> settings.putIfAbsent("hibernate.dialect", dialect));
        ConfigProperties.removeUnanswered(settings, notices);
        SpringPackages packages = SpringPackages.of(files, properties);
        NamingBeans beans = new NamingBeans(packages.own());
        String physical = name(settings, PHYSICAL, properties, physical(springImplicit), beans.physical());
        String implicit = name(settings, IMPLICIT, properties, springImplicit, beans.implicit());
        notices.addAll(beans.notices());
        taken.add("naming strategies " + shortName(physical) + " and " + shortName(implicit));
        List<String> searched = packages.withEntities();
        if (!searched.isEmpty()) {
            taken.add("entities in " + String.join(", ", searched));
        }
        List<String> mappingFiles = properties.items("spring.jpa.mapping-resources");
        List<Path> places = searched.isEmpty() ? files.directories() : files.entries();
        return new Unit("default", places, searched, mappingFiles, mappingFiles.isEmpty(), settings);
    }

    /** A bean comes before what is written, that before Hibernate's own setting, and that before Boot's default. */
    private static String name(
            SortedMap<String, String> settings,
            String setting,
            ConfigProperties properties,
            String fallback,
            Optional<String> bean) {
        String kind = setting.equals(PHYSICAL) ? "physical" : "implicit";
        String strategy = bean.or(() -> properties.value("spring.jpa.hibernate.naming." + kind + "-strategy"))
                .or(() -> Optional.ofNullable(settings.get(setting)))
                .orElse(fallback);
        settings.put(setting, strategy);
        return strategy;
    }

    /** Boot changed to Hibernate's successor of its class when that came, with 4. */
    private static String physical(String springImplicit) {
        return springImplicit.equals(SPRING_IMPLICIT.get(0)) ? SNAKE_CASE : UNDERSCORES;
    }

    private static String shortName(String className) {
        return className.substring(className.lastIndexOf('.') + 1);
    }

    private static Optional<DataSource> dataSource(ConfigProperties properties) {
        return Stream.of("spring.datasource.url", "spring.datasource.hikari.jdbc-url")
                .flatMap(name -> properties.find(name).stream())
                .findFirst()
                .map(url -> new DataSource(
                        url.value(),
                        first(properties, "spring.datasource.username", "spring.datasource.hikari.username"),
                        first(properties, "spring.datasource.password", "spring.datasource.hikari.password"),
                        url.origin()));
    }

    private static Optional<String> first(ConfigProperties properties, String... names) {
        return Stream.of(names).flatMap(name -> properties.value(name).stream()).findFirst();
    }
}
