package dev.autogen.database;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** A Maven repository on the loopback address, which may want a login and notes what it is asked for. */
final class MavenRepository implements AutoCloseable {

    private final HttpServer server;
    private final Map<String, byte[]> files = new HashMap<>();
    private final List<String> requests = new ArrayList<>();
    private String header = "Authorization";
    private String login = "";

    MavenRepository() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    /** From now on only for this user. */
    void protect(String user, String password) {
        login = "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    /** From now on only with this header. */
    void protectByHeader(String name, String value) {
        header = name;
        login = value;
    }

    /** A file with its right checksum. */
    void add(String path, byte[] content) {
        files.put(path, content);
        files.put(path + ".sha1", sha1(content).getBytes(StandardCharsets.US_ASCII));
    }

    /** A file with a checksum that may be wrong, or none. */
    void add(String path, byte[] content, String checksum) {
        files.put(path, content);
        if (!checksum.isEmpty()) {
            files.put(path + ".sha1", checksum.getBytes(StandardCharsets.US_ASCII));
        }
    }

    String url() {
        return "http://127.0.0.1:" + port() + "/repository";
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** What was asked for, in order. */
    List<String> requests() {
        synchronized (requests) {
            return List.copyOf(requests);
        }
    }

    /** As a repository and, where the whole URL is asked for, as a proxy. */
    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().replaceFirst("^.*/io/", "io/");
        synchronized (requests) {
            requests.add(exchange.getRequestURI().toString());
        }
        String given = exchange.getRequestHeaders().getFirst(header);
        if (!login.isEmpty() && !login.equals(given)) {
            exchange.getResponseHeaders().add("WWW-Authenticate", "Basic realm=\"repository\"");
            exchange.sendResponseHeaders(401, -1);
        } else if (files.containsKey(path)) {
            byte[] content = files.get(path);
            boolean head = exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(200, head ? -1 : content.length);
            if (!head) {
                exchange.getResponseBody().write(content);
            }
        } else {
            exchange.sendResponseHeaders(404, -1);
        }
        exchange.close();
    }

    private static String sha1(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
