package dev.autogen.database;

import java.nio.file.Path;

/** A program that starts the embedded server of a project and prints its process id, as a command would. */
final class StartServer {

    private StartServer() {}

    public static void main(String[] arguments) {
        System.out.println(EmbeddedServers.in(Path.of(arguments[0])).start().pid());
    }
}
