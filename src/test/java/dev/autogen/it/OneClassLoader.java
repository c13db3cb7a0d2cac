package dev.autogen.it;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.ServiceLoader;
import org.hibernate.boot.registry.classloading.spi.ClassLoaderService;
import org.hibernate.boot.registry.classloading.spi.ClassLoadingException;

/**
 * Classes and resources from this class's own loader and nowhere else.
 *
 * <p>Hibernate's own service looks behind it in the tests' class path as well, where another Hibernate is.
 */
final class OneClassLoader implements ClassLoaderService {

    private final ClassLoader loader = OneClassLoader.class.getClassLoader();

    @Override
    @SuppressWarnings("unchecked")
    public <T> Class<T> classForName(String name) {
        try {
            return (Class<T>) Class.forName(name, true, loader);
        } catch (ClassNotFoundException e) {
            throw new ClassLoadingException(name, e);
        }
    }

    @Override
    public URL locateResource(String name) {
        return loader.getResource(name);
    }

    @Override
    public InputStream locateResourceStream(String name) {
        return loader.getResourceAsStream(name);
    }

    @Override
    public List<URL> locateResources(String name) {
        try {
            return Collections.list(loader.getResources(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public <S> Collection<S> loadJavaServices(Class<S> contract) {
        return ServiceLoader.load(contract, loader).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <T> T generateProxy(InvocationHandler handler, Class<?>... interfaces) {
        return (T) Proxy.newProxyInstance(loader, interfaces, handler);
    }

    @Override
    public Package packageForNameOrNull(String name) {
        return loader.getDefinedPackage(name);
    }

    @Override
    public <T> T workWithClassLoader(Work<T> work) {
        return work.doWork(loader);
    }

    @Override
    public void stop() {
        // The loader belongs to whoever made it.
    }
}
