package dev.autogen.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/** A door to a local server that counts who comes through. */
public final class CountingProxy implements AutoCloseable {

    private final ServerSocket door;
    private final int target;
    private final AtomicInteger connections = new AtomicInteger();

    private CountingProxy(ServerSocket door, int target) {
        this.door = door;
        this.target = target;
    }

    public static CountingProxy to(int port) {
        try {
            CountingProxy proxy = new CountingProxy(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), port);
            start(proxy::accept);
            return proxy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return door.getLocalPort();
    }

    public int connections() {
        return connections.get();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                connections.incrementAndGet();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
                start(() -> copy(client, server));
                start(() -> copy(server, client));
            } catch (IOException e) {
                // The door was closed, or one side is gone: the test that waits for it fails by itself.
                continue;
            }
        }
    }

    private static void copy(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            // The other direction has closed both sockets.
            return;
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "counting-proxy");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
