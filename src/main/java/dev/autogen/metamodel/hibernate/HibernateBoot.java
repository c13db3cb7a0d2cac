package dev.autogen.metamodel.hibernate;

import dev.autogen.metamodel.BootRequest;
import dev.autogen.metamodel.Mappings;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.MetadataBuilder;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.BootstrapServiceRegistry;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.boot.registry.selector.spi.StrategySelector;
import org.hibernate.boot.spi.MetadataBuilderContributor;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.engine.config.spi.ConfigurationService;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.tool.schema.internal.DefaultSchemaFilterProvider;
import org.hibernate.tool.schema.spi.SchemaFilter;
import org.hibernate.tool.schema.spi.SchemaFilterProvider;

/**
 * A started Hibernate that has no connection.
 *
 * <p>The session factory is built where possible, because integrators such as Bean Validation's change the model only then.
 *
 * @param registry its services
 * @param metadata its model of the database
 * @param sessionFactory the factory, where it could be built
 */
record HibernateBoot(
        StandardServiceRegistry registry,
        MetadataImplementor metadata,
        Optional<SessionFactoryImplementor> sessionFactory)
        implements AutoCloseable {

    private static final String NO_FACTORY =
            "Hibernate cannot build its session factory (%s%s), so what is added only then, such as Bean Validation's"
                    + " constraints, is missing";

    private static final String OWN_SERVICES =
            "The metadata of %s comes with services that autogen cannot keep from a database, so no session factory is built, and"
                    + " what is added only then, such as Bean Validation's constraints, is missing";

    private static final String CONTRIBUTOR = "hibernate.metadata_builder_contributor";

    private static final System.Logger LOG = System.getLogger(HibernateBoot.class.getName());

    /** Starts Hibernate over the request's classes; what went otherwise than planned is added to the notices. */
    static HibernateBoot start(BootRequest request, List<String> notices) {
        try {
            return boot(request, notices);
        } catch (RuntimeException | LinkageError e) {
            throw BootFailure.explain(request, e, name -> failureOf(request, name));
        }
    }

    /** How Hibernate fails over one class alone; empty if it does not. */
    private static Optional<Throwable> failureOf(BootRequest request, String className) {
        try (HibernateBoot boot = withoutFactory(request.only(className))) {
            LOG.log(System.Logger.Level.DEBUG, "{0} alone is fine: {1}", className, boot.metadata());
            return Optional.empty();
        } catch (RuntimeException | LinkageError e) {
            return Optional.of(e);
        }
    }

    private static HibernateBoot boot(BootRequest request, List<String> notices) {
        HibernateBoot boot = withFactory(request, notices).orElseGet(() -> withoutFactory(request));
        boot.metadata().orderColumns(true);
        return boot;
    }

    private static Optional<HibernateBoot> withFactory(BootRequest request, List<String> notices) {
        HibernateBoot plain = withoutFactory(registry(request, notices), request);
        if (!SafeServices.guard(plain.registry())) {
            notices.add(OWN_SERVICES.formatted(request.metadata().orElse("the application")));
            return Optional.of(plain);
        }
        try {
            SessionFactoryImplementor factory =
                    (SessionFactoryImplementor) ((Metadata) plain.metadata()).buildSessionFactory();
            return Optional.of(new HibernateBoot(plain.registry(), plain.metadata(), Optional.of(factory)));
        } catch (RuntimeException | LinkageError e) {
            plain.close();
            String reason = BootFailure.reason(e);
            String start = BootFailure.firstSentence(reason);
            if (!start.equals(reason)) {
                LOG.log(System.Logger.Level.INFO, "No session factory: " + reason);
            }
            LOG.log(System.Logger.Level.DEBUG, "No session factory", e);
            notices.add(NO_FACTORY.formatted(start, start.equals(reason) ? "" : "; --verbose tells all"));
            return Optional.empty();
        }
    }

    /** Starts anew, because integrators such as Envers may be asked only once. */
    private static HibernateBoot withoutFactory(BootRequest request) {
        return withoutFactory(registry(request, new ArrayList<>()), request);
    }

    private static HibernateBoot withoutFactory(StandardServiceRegistry registry, BootRequest request) {
        try {
            MetadataImplementor metadata = metadata(registry, request);
            StandardServiceRegistry used = metadata.getMetadataBuildingOptions().getServiceRegistry();
            if (used != registry) {
                StandardServiceRegistryBuilder.destroy(registry);
            }
            return new HibernateBoot(used, metadata, Optional.empty());
        } catch (RuntimeException | LinkageError e) {
            StandardServiceRegistryBuilder.destroy(registry);
            throw e;
        }
    }

    private static StandardServiceRegistry registry(BootRequest request, List<String> notices) {
        SafeServices.assume(request.postgresMajor());
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        BootstrapServiceRegistry bootstrap = new BootstrapServiceRegistryBuilder()
                .applyClassLoaderService(new IsolatedClassLoaderService(loader))
                .build();
        StandardServiceRegistryBuilder builder = new StandardServiceRegistryBuilder(bootstrap);
        request.settings().forEach(builder::applySetting);
        SafeSettings.apply(builder.getSettings(), request.postgresMajor());
        DialectChoice.apply(builder.getSettings(), loader, notices);
        return builder.build();
    }

    private static MetadataImplementor metadata(StandardServiceRegistry registry, BootRequest request) {
        return request.metadata()
                .map(className -> SuppliedMetadata.of(className, registry))
                .orElseGet(() -> metadata(registry, request.mappings()));
    }

    private static MetadataImplementor metadata(StandardServiceRegistry registry, Mappings mappings) {
        MetadataSources sources = new MetadataSources(registry);
        mappings.packages().forEach(sources::addPackage);
        mappings.resources().forEach(sources::addResource);
        mappings.files().forEach(file -> sources.addURL(url(file)));
        mappings.classes().forEach(name -> sources.addAnnotatedClass(MappedClass.load(name)));
        MetadataBuilder builder = sources.getMetadataBuilder();
        contributor(registry).ifPresent(contributor -> contributor.contribute(builder));
        return (MetadataImplementor) builder.build();
    }

    private static URL url(URI file) {
        try {
            return file.toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Hibernate itself asks for it only in its bootstrap for Jakarta Persistence, which applications use. */
    private static Optional<MetadataBuilderContributor> contributor(StandardServiceRegistry registry) {
        return setting(registry, CONTRIBUTOR).map(name -> registry.requireService(StrategySelector.class)
                .resolveStrategy(MetadataBuilderContributor.class, name));
    }

    /** A setting, whichever of the application's files it comes from. */
    Optional<String> setting(String name) {
        return setting(registry, name);
    }

    private static Optional<String> setting(StandardServiceRegistry registry, String name) {
        ConfigurationService settings = registry.requireService(ConfigurationService.class);
        return Optional.ofNullable(settings.getSettings().get(name))
                .map(Object::toString)
                .filter(value -> !value.isBlank());
    }

    /** What the application lets Hibernate create. */
    SchemaFilter filter() {
        String setting = setting("hibernate.hbm2ddl.schema_filter_provider").orElse(null);
        return registry.requireService(StrategySelector.class)
                .resolveDefaultableStrategy(SchemaFilterProvider.class, setting, (SchemaFilterProvider)
                        DefaultSchemaFilterProvider.INSTANCE)
                .getCreateFilter();
    }

    @Override
    public void close() {
        sessionFactory.ifPresent(SessionFactoryImplementor::close);
        StandardServiceRegistryBuilder.destroy(registry);
    }
}
