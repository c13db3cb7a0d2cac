package dev.autogen.framework;

import java.util.Optional;
import java.util.stream.Stream;

/** A framework that starts Hibernate for the application. */
public enum Framework {
    SPRING_BOOT("Spring Boot"),
    QUARKUS("Quarkus");

    private final String title;

    Framework(String title) {
        this.title = title;
    }

    /** What the framework decides, if it is on the application's class path. */
    public Optional<FrameworkDefaults> read(Application application) {
        return this == SPRING_BOOT ? SpringBoot.read(application) : Quarkus.read(application);
    }

    /** The same, where it has to be there. */
    public FrameworkDefaults require(Application application) {
        return read(application).orElseThrow(() -> new MissingFrameworkException(title));
    }

    /** The first of all frameworks that is on the class path. */
    public static Optional<FrameworkDefaults> find(Application application) {
        return Stream.of(values())
                .flatMap(framework -> framework.read(application).stream())
                .findFirst();
    }
}
