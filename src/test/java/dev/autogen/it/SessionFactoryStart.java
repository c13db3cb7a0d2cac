package dev.autogen.it;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.hibernate.Hibernate;
import org.hibernate.SessionFactory;
import org.hibernate.Version;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;

/**
 * One start of a SessionFactory with the settings given, which create the schema.
 *
 * <p>A loader of its own defines it over whichever Hibernate is wanted, so it speaks to the outside in Java's own
 * types: settings and class names in, Hibernate's version and where it came from out.
 */
public final class SessionFactoryStart implements BiFunction<Map<String, Object>, List<String>, String> {

    @Override
    public String apply(Map<String, Object> settings, List<String> classNames) {
        StandardServiceRegistry registry = registry(settings);
        try (SessionFactory factory =
                sources(registry, classNames).buildMetadata().buildSessionFactory()) {
            return Version.getVersionString() + " "
                    + Hibernate.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .getPath();
        } finally {
            StandardServiceRegistryBuilder.destroy(registry);
        }
    }

    private static StandardServiceRegistry registry(Map<String, Object> settings) {
        return new StandardServiceRegistryBuilder(new BootstrapServiceRegistryBuilder()
                        .applyClassLoaderService(new OneClassLoader())
                        .build())
                .applySettings(settings)
                .build();
    }

    private static MetadataSources sources(StandardServiceRegistry registry, List<String> classNames) {
        MetadataSources sources = new MetadataSources(registry);
        classNames.forEach(name -> sources.addAnnotatedClass(load(name)));
        return sources;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
