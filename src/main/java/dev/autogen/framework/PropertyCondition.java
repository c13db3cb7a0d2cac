package dev.autogen.framework;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;

/**
 * The properties that an auto-configuration of Spring Boot depends on; its other conditions are taken to hold.
 *
 * @param properties those of the application
 */
record PropertyCondition(ConfigProperties properties) {

    private static final DotName CONDITION =
            DotName.createSimple("org.springframework.boot.autoconfigure.condition.ConditionalOnProperty");

    /** Whether all the properties are as the class wants them. */
    boolean holds(ClassInfo configuration) {
        return Stream.ofNullable(configuration.declaredAnnotation(CONDITION)).allMatch(this::holds);
    }

    private boolean holds(AnnotationInstance condition) {
        String prefix = text(condition, "prefix").map(found -> found + ".").orElse("");
        Optional<String> wanted = text(condition, "havingValue");
        boolean ifMissing = Optional.ofNullable(condition.value("matchIfMissing"))
                .map(AnnotationValue::asBoolean)
                .orElse(false);
        return names(condition)
                .map(name -> properties.value(prefix + name))
                .allMatch(value -> value.map(found -> matches(found, wanted)).orElse(ifMissing));
    }

    private static boolean matches(String value, Optional<String> wanted) {
        return wanted.map(value::equalsIgnoreCase)
                .orElse(!value.toLowerCase(Locale.ROOT).equals("false"));
    }

    private static Stream<String> names(AnnotationInstance condition) {
        return Stream.of("name", "value")
                .flatMap(member -> Stream.ofNullable(condition.value(member)))
                .flatMap(value -> List.of(value.asStringArray()).stream());
    }

    private static Optional<String> text(AnnotationInstance condition, String member) {
        return Optional.ofNullable(condition.value(member))
                .map(AnnotationValue::asString)
                .filter(text -> !text.isBlank());
    }
}
