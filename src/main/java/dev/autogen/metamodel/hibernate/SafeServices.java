package dev.autogen.metamodel.hibernate;

import java.util.ArrayList;
import java.util.Map;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.engine.config.spi.ConfigurationService;
import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;
import org.hibernate.service.spi.ServiceContributor;

/**
 * What keeps every service registry behind the reader's class loader away from databases.
 *
 * <p>Hibernate finds it as a service and asks it whenever a registry is built, so that those that code of the application
 * builds for itself reach no database either.
 */
public final class SafeServices implements ServiceContributor {

    private static final String PROVIDER = "hibernate.connection.provider_class";

    /** A class loader reads for one database, so it has one copy of this class. */
    private static volatile int postgresMajor;

    /** Says which server registries are told of from now on. */
    static void assume(int major) {
        postgresMajor = major;
    }

    /** Whether the registry was built under this guard, or by autogen itself. */
    static boolean guard(StandardServiceRegistry registry) {
        ConfigurationService settings = registry.requireService(ConfigurationService.class);
        return settings.getSettings().get(PROVIDER) instanceof RefusingConnectionProvider;
    }

    @Override
    public void contribute(StandardServiceRegistryBuilder builder) {
        Map<String, Object> settings = builder.getSettings();
        SafeSettings.apply(settings, postgresMajor);
        DialectChoice.apply(settings, Thread.currentThread().getContextClassLoader(), new ArrayList<>());
        builder.addService(ConnectionProvider.class, new RefusingConnectionProvider());
    }
}
