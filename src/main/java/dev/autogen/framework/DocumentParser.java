package dev.autogen.framework;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads the documents of a {@code .properties} or YAML file. */
final class DocumentParser {

    /** What separates the documents of one properties file. */
    private static final Pattern SEPARATOR = Pattern.compile("(?m)^[#!]---[ \t]*$");

    private DocumentParser() {}

    /**
     * The documents in the order of the file.
     *
     * @param name of the file, whose ending says its form
     * @throws UnreadableConfigurationException when it does not have that form
     */
    static List<Document> parse(String name, byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        return name.endsWith(".properties") ? properties(name, text) : yaml(name, text);
    }

    private static List<Document> properties(String name, String text) {
        List<Document> documents = new ArrayList<>();
        for (String part : SEPARATOR.split(text)) {
            Properties properties = new Properties();
            try {
                properties.load(new StringReader(part));
            } catch (IOException | IllegalArgumentException e) {
                throw new UnreadableConfigurationException(name, e);
            }
            Map<String, String> values = new TreeMap<>();
            properties.stringPropertyNames().forEach(key -> values.put(key, properties.getProperty(key)));
            documents.add(new Document(name, values));
        }
        return documents;
    }

    private static List<Document> yaml(String name, String text) {
        List<Document> documents = new ArrayList<>();
        try {
            for (Object document : new Yaml(new SafeConstructor(new LoaderOptions())).loadAll(text)) {
                Map<String, String> values = new LinkedHashMap<>();
                flatten("", document, values);
                documents.add(new Document(name, values));
            }
        } catch (YAMLException e) {
            throw new UnreadableConfigurationException(name, e);
        }
        return documents;
    }

    private static void flatten(String path, @Nullable Object node, Map<String, String> values) {
        if (node instanceof Map<?, ?> map) {
            map.forEach((key, value) -> flatten(path.isEmpty() ? text(key) : path + "." + text(key), value, values));
        } else if (node instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                flatten(path + "[" + i + "]", list.get(i), values);
            }
        } else if (!path.isEmpty()) {
            values.put(path, text(node));
        }
    }

    private static String text(@Nullable Object scalar) {
        return scalar == null ? "" : scalar.toString();
    }
}
