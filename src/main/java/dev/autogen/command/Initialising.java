package dev.autogen.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** Copies a template into a project. What is there already stays as it is. */
final class Initialising {
    private static final String ROOT = "/templates/";

    private final Path project;
    private final String template;
    private final List<Path> written = new ArrayList<>();
    private final List<Path> kept = new ArrayList<>();

    Initialising(Path project, String template) {
        this.project = project;
        this.template = template;
    }

    InitResult run() {
        Template.find(template)
                .orElseThrow(() -> UnusableTemplateException.unknown(template))
                .files()
                .forEach(this::copy);
        String steps = resource("next-steps.txt").replace("@version@", Versions.autogen());
        return new InitResult(written, kept, steps);
    }

    private void copy(String name) {
        Path file = project.resolve(name);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, resource(template + "/" + name), StandardOpenOption.CREATE_NEW);
            written.add(file);
        } catch (FileAlreadyExistsException exists) {
            if (!Files.isRegularFile(file)) {
                throw UnusableTemplateException.notWritable(file, exists);
            }
            kept.add(file);
        } catch (IOException e) {
            throw UnusableTemplateException.notWritable(file, e);
        }
    }

    private static String resource(String name) {
        try (InputStream content = Initialising.class.getResourceAsStream(ROOT + name)) {
            if (content == null) {
                throw new IllegalStateException("autogen's jar lacks " + ROOT + name);
            }
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
