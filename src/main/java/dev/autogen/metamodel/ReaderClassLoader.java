package dev.autogen.metamodel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The class loader behind which the application's entities and Hibernate live.
 *
 * <p>The JDK comes first, then autogen's own types, then the application's class path, then the bundled Hibernate if the
 * application has none. {@code dev.autogen.metamodel.hibernate} is defined here a second time, so that it links to the
 * Hibernate behind this loader. Everything else on autogen's own class path is invisible, services included,
 * but for the one that guards what the application builds for itself.
 */
final class ReaderClassLoader extends URLClassLoader {

    private static final String OURS = "dev.autogen.";
    private static final String REDEFINED = "dev.autogen.metamodel.hibernate.";
    static final String HIBERNATE = "org/hibernate/Session.class";

    /** Hibernate's service that is asked whenever services are made, and where autogen's own is named. */
    private static final String CONTRIBUTORS = "META-INF/services/org.hibernate.service.spi.ServiceContributor";

    private static final String OWN_CONTRIBUTORS = "dev/autogen/metamodel/hibernate/service-contributors";

    static {
        registerAsParallelCapable();
    }

    private final ClassLoader autogen;

    private ReaderClassLoader(URL[] urls, ClassLoader autogen) {
        super("autogen-entities", urls, ClassLoader.getPlatformClassLoader());
        this.autogen = autogen;
    }

    static ReaderClassLoader over(UserClassPath user, List<Path> bundledHibernate) {
        boolean own = user.contains(HIBERNATE);
        Stream<Path> paths =
                own ? user.entries().stream() : Stream.concat(user.entries().stream(), bundledHibernate.stream());
        URL[] urls = paths.map(ReaderClassLoader::url).toArray(URL[]::new);
        return new ReaderClassLoader(urls, ReaderClassLoader.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(OURS)) {
            return super.loadClass(name, resolve);
        }
        return name.startsWith(REDEFINED) ? redefined(name) : autogen.loadClass(name);
    }

    @Override
    public Enumeration<URL> findResources(String name) throws IOException {
        List<URL> found = Collections.list(super.findResources(name));
        if (name.equals(CONTRIBUTORS)) {
            found.add(Objects.requireNonNull(autogen.getResource(OWN_CONTRIBUTORS), OWN_CONTRIBUTORS));
        }
        return Collections.enumeration(found);
    }

    private Class<?> redefined(String name) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : define(name);
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream source = autogen.getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (source == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = source.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length, getClass().getProtectionDomain());
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }
}
