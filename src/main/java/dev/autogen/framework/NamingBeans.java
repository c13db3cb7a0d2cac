package dev.autogen.framework;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.Index;
import org.jboss.jandex.MethodInfo;

/** The naming strategies, and what else changes Hibernate's settings, that an application declares as Spring beans. */
final class NamingBeans {

    private static final String NAMING = "org.hibernate.boot.model.naming.";
    private static final List<String> COMPONENTS = List.of(
            "org.springframework.stereotype.Component",
            "org.springframework.stereotype.Service",
            "org.springframework.context.annotation.Configuration");
    private static final String BEAN = "org.springframework.context.annotation.Bean";

    /** In 3 and before, and from 4. */
    private static final List<String> CUSTOMIZERS = List.of(
            "org.springframework.boot.autoconfigure.orm.jpa.HibernatePropertiesCustomizer",
            "org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer");

    /** An application that makes Hibernate in one of these ways makes Boot step back. */
    private static final List<String> FACTORIES = List.of(
            "org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean",
            "jakarta.persistence.EntityManagerFactory");

    private final Index own;
    private final List<String> beans = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();

    NamingBeans(Index own) {
        this.own = own;
        for (AnnotationInstance bean : own.getAnnotations(BEAN)) {
            if (bean.target().kind() == AnnotationTarget.Kind.METHOD) {
                method(bean.target().asMethod());
            }
        }
        COMPONENTS.stream()
                .flatMap(annotation -> own.getAnnotations(annotation).stream())
                .filter(component -> component.target().kind() == AnnotationTarget.Kind.CLASS)
                .map(component -> component.target().asClass().name().toString())
                .forEach(name -> {
                    beans.add(name);
                    noteCustomizer(name, name);
                });
    }

    private void method(MethodInfo method) {
        String type = method.returnType().name().toString();
        String place = method.declaringClass().name() + "#" + method.name();
        noteCustomizer(type, place);
        if (FACTORIES.contains(type)) {
            notices.add(
                    place + " starts Hibernate in the place of Spring Boot, whose decisions need not be its own; say"
                            + " what it decides in the settings entities and hibernate, with framework = \"none\"");
        }
        if (type.equals(NAMING + "PhysicalNamingStrategy") || type.equals(NAMING + "ImplicitNamingStrategy")) {
            notices.add(place + " decides on the naming of tables and columns, but only says the interface that it"
                    + " returns; name the class in the setting hibernate");
        } else {
            beans.add(type);
        }
    }

    private void noteCustomizer(String type, String place) {
        if (CUSTOMIZERS.stream().anyMatch(name -> isA(type, name, new HashSet<>()))) {
            notices.add(
                    place + " may change Hibernate's settings, which cannot be seen without running it; repeat those"
                            + " that change the tables in the setting hibernate");
        }
    }

    List<String> notices() {
        return notices.stream().distinct().sorted().toList();
    }

    Optional<String> physical() {
        return bean("PhysicalNamingStrategy", "CamelCaseToUnderscoresNamingStrategy");
    }

    Optional<String> implicit() {
        return bean("ImplicitNamingStrategy", "SpringImplicitNamingStrategy");
    }

    private Optional<String> bean(String kind, String special) {
        return beans.stream()
                .filter(type -> isStrategy(type, kind, special))
                .sorted()
                .findFirst();
    }

    /** Whether the class is of Hibernate's and its name says so, or extends or implements one whose name does. */
    private boolean isStrategy(String type, String kind, String special) {
        if (type.startsWith(NAMING + kind) || type.endsWith("." + special)) {
            return true;
        }
        ClassInfo found = own.getClassByName(DotName.createSimple(type));
        return found != null
                && (isStrategyName(found.superName(), kind, special)
                        || found.interfaceNames().stream()
                                .anyMatch(name -> isStrategy(name.toString(), kind, special)));
    }

    private boolean isStrategyName(DotName superName, String kind, String special) {
        return superName != null && isStrategy(superName.toString(), kind, special);
    }

    private boolean isA(String type, String wanted, Set<String> seen) {
        if (type.equals(wanted)) {
            return true;
        }
        ClassInfo found = own.getClassByName(DotName.createSimple(type));
        return found != null
                && seen.add(type)
                && found.interfaceNames().stream().anyMatch(name -> isA(name.toString(), wanted, seen));
    }
}
