package dev.autogen.config;

import java.util.Optional;

/** One source of settings among several that lie over each other. */
interface Layer {

    /** What this source says for a key. */
    <T> Optional<T> value(Key<T> key);
}
