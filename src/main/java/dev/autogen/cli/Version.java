package dev.autogen.cli;

import dev.autogen.command.Autogen;
import picocli.CommandLine.IVersionProvider;

/** The text of {@code --version}. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"autogen " + Autogen.version()};
    }
}
