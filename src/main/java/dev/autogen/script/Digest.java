package dev.autogen.script;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 in the making, over parts that cannot run into each other. */
final class Digest {
    private final MessageDigest sha256;

    Digest() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    /** The hash of a text alone, in lower-case hex. */
    static String of(String text) {
        Digest digest = new Digest();
        digest.sha256.update(text.getBytes(StandardCharsets.UTF_8));
        return digest.hex();
    }

    Digest add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    Digest add(byte[] content) {
        sha256.update((content.length + ":").getBytes(StandardCharsets.UTF_8));
        sha256.update(content);
        return this;
    }

    String hex() {
        return HexFormat.of().formatHex(sha256.digest());
    }
}
