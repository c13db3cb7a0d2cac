package dev.autogen.metamodel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads entities from a class path through the Hibernate that goes with them.
 *
 * <p>Nothing of the application runs but what Hibernate calls while it starts, and no connection is opened.
 */
public final class EntityReader implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(EntityReader.class.getName());
    private static final String GATEWAY = "dev.autogen.metamodel.hibernate.HibernateReader";

    private final UserClassPath classPath;
    private final ReaderClassLoader loader;

    private EntityReader(UserClassPath classPath, ReaderClassLoader loader) {
        this.classPath = classPath;
        this.loader = loader;
    }

    /**
     * Opens a reader, which holds the class path's files open until it is closed.
     *
     * @param bundledHibernate the jars that serve a class path without Hibernate, see {@link BundledHibernate#locate()}
     */
    public static EntityReader open(UserClassPath classPath, List<Path> bundledHibernate) {
        return new EntityReader(classPath, ReaderClassLoader.over(classPath, bundledHibernate));
    }

    /** Reads the entities that the request names or the class path holds. */
    public EntityModel read(ReaderRequest request) {
        List<UnitBoot> units = new EntitySelection(classPath, request).select();
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try (JdkLogging logging = JdkLogging.forHibernate()) {
            HibernateGateway gateway = gateway();
            EntityModel model = UnitMerger.merge(units.stream()
                    .map(unit -> new UnitMerger.Part(unit.unit(), gateway.read(unit.boot())))
                    .toList());
            LOG.log(Level.INFO, "Hibernate {0} from {1}", model.hibernateVersion(), model.hibernateLocation());
            return filled(model, request);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Classes that are there and mapped to nothing would ask for an empty database. */
    private EntityModel filled(EntityModel model, ReaderRequest request) {
        if (model.schema().objects().isEmpty()) {
            List<String> named = request.sources().entities();
            throw new NoEntitiesException(
                    named.isEmpty() ? "entities" : "entities among " + String.join(", ", named), classPath.entries());
        }
        return model;
    }

    private HibernateGateway gateway() {
        try {
            Class<?> type = Class.forName(GATEWAY, true, loader);
            return (HibernateGateway) type.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(GATEWAY + " cannot be created", e);
        } catch (NoClassDefFoundError e) {
            throw MissingClassException.neededBy("Hibernate", e);
        }
    }

    @Override
    public void close() {
        try {
            loader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
