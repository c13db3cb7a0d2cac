package dev.autogen.dialect;

import java.util.Optional;

/**
 * Keeps what a server answered, so that it need not be asked again.
 *
 * <p>An answer may be forgotten at any time, and is never wrong: its key covers everything that it depends on.
 */
public interface AnswerCache {

    /** Forgets everything at once. */
    AnswerCache NONE = new AnswerCache() {
        @Override
        public Optional<byte[]> find(String key) {
            return Optional.empty();
        }

        @Override
        public void keep(String key, byte[] answer) {}
    };

    /** The answer that was kept last under the key. */
    Optional<byte[]> find(String key);

    /**
     * Keeps an answer.
     *
     * @param key lower-case hexadecimal digits, always of one length
     */
    void keep(String key, byte[] answer);
}
