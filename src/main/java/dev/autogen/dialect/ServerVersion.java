package dev.autogen.dialect;

/**
 * A server's version.
 *
 * @param major the major version, such as 16
 * @param minor the minor version, such as 4
 */
public record ServerVersion(int major, int minor) {

    /** The version for people: {@code 16.4}. */
    @Override
    public String toString() {
        return major + "." + minor;
    }
}
