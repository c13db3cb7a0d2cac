package dev.autogen.framework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The properties of an application, from the weakest of its sources to the strongest.
 *
 * <p>Names are compared without case, dashes and underscores, as Spring Boot does; a variable of the environment comes
 * before every file. References such as <code>${HOST:localhost}</code> are replaced when a value is asked for.
 */
final class ConfigProperties {

    private static final Pattern REFERENCE = Pattern.compile("\\$\\{((?:[^${}]|\\$(?!\\{))*)}");
    private static final int DEPTH = 20;

    private final Map<String, String> variables;
    private final Map<String, Property> byName = new LinkedHashMap<>();

    ConfigProperties(Map<String, String> variables) {
        this.variables = Map.copyOf(variables);
    }

    /**
     * A value with where it comes from.
     *
     * @param key as written
     * @param value may be a secret
     * @param origin for people
     */
    record Property(String key, String value, String origin) {
        @Override
        public String toString() {
            return key + " from " + origin;
        }
    }

    /** Lays a document over what is there. */
    void add(Document document) {
        document.values().forEach((key, value) -> {
            dropLongerList(key);
            byName.put(uniform(key), new Property(key, value, document.origin()));
        });
    }

    /** A list is replaced as a whole: the first item of a stronger one takes the weaker one away, however it is written. */
    private void dropLongerList(String key) {
        if (key.endsWith("[0]")) {
            String list = uniform(key.substring(0, key.length() - 3));
            byName.remove(list);
            byName.keySet().removeIf(name -> name.startsWith(list + "["));
        }
    }

    static String uniform(String key) {
        return key.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
    }

    /** The value of a property, with its references replaced; one that is empty says nothing. */
    Optional<Property> find(String name) {
        return raw(name)
                .map(found -> new Property(found.key(), resolve(found.value(), DEPTH), found.origin()))
                .filter(found -> !found.value().isBlank());
    }

    Optional<String> value(String name) {
        return find(name).map(Property::value);
    }

    private Optional<Property> raw(String name) {
        return variable(name).or(() -> Optional.ofNullable(byName.get(uniform(name))));
    }

    private Optional<Property> variable(String name) {
        String dashless = name.replace("-", "").toUpperCase(Locale.ROOT);
        String underscored = name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
        String plain = dashless.replaceAll("[^A-Z0-9]", "_");
        return List.of(name, plain, underscored).stream()
                .flatMap(variable -> Optional.ofNullable(variables.get(variable))
                        .map(value -> new Property(name, value, "variable " + variable))
                        .stream())
                .findFirst();
    }

    /** The items of a list, written as one text with commas or as items with numbers. */
    List<String> items(String name) {
        Optional<String> whole = value(name);
        if (whole.isPresent()) {
            return split(whole.get());
        }
        List<String> items = new ArrayList<>();
        for (int i = 0; ; i++) {
            Optional<String> item = value(name + "[" + i + "]");
            if (item.isEmpty()) {
                return items;
            }
            items.add(item.get());
        }
    }

    static List<String> split(String list) {
        return Pattern.compile(",")
                .splitAsStream(list)
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    /** What is below a name, by the rest of each key as written. */
    SortedMap<String, String> below(String name) {
        SortedMap<String, String> found = new TreeMap<>();
        String start = uniform(name) + ".";
        int parts = name.split("\\.").length;
        byName.forEach((uniform, property) -> {
            if (uniform.startsWith(start)) {
                found.put(rest(property.key(), parts), resolve(property.value(), DEPTH));
            }
        });
        String variable = name.replace("-", "").toUpperCase(Locale.ROOT).replace('.', '_') + "_";
        variables.forEach((key, value) -> {
            if (key.startsWith(variable)) {
                found.put(
                        key.substring(variable.length())
                                .toLowerCase(Locale.ROOT)
                                .replace('_', '.'),
                        value);
            }
        });
        return found;
    }

    private static String rest(String key, int parts) {
        String rest = key;
        for (int i = 0; i < parts; i++) {
            rest = rest.substring(rest.indexOf('.') + 1);
        }
        return rest.startsWith("[") && rest.endsWith("]") ? rest.substring(1, rest.length() - 1) : rest;
    }

    /** The keys as written, the weakest first. */
    List<String> keys() {
        return byName.values().stream().map(Property::key).toList();
    }

    /**
     * Takes out what the application could not start with as it stands.
     *
     * @param notices told of each
     */
    static void removeUnanswered(SortedMap<String, String> settings, List<String> notices) {
        settings.entrySet().removeIf(setting -> {
            Matcher open = REFERENCE.matcher(setting.getValue());
            boolean unanswered = open.find();
            if (unanswered) {
                notices.add("the setting " + setting.getKey() + " refers to " + open.group()
                        + ", which is not set, so it is not used");
            }
            return unanswered;
        });
    }

    /** Replaces references from the inside out; one that nothing answers stays as it is. */
    private String resolve(String value, int depth) {
        Matcher matcher = REFERENCE.matcher(value);
        StringBuilder resolved = new StringBuilder();
        boolean changed = false;
        while (matcher.find()) {
            Optional<String> answer = answer(matcher.group(1));
            changed |= answer.isPresent();
            matcher.appendReplacement(resolved, Matcher.quoteReplacement(answer.orElse(matcher.group())));
        }
        matcher.appendTail(resolved);
        return changed && depth > 0 ? resolve(resolved.toString(), depth - 1) : value;
    }

    /** Java's own properties, such as {@code user.name}, answer as well. */
    private Optional<String> answer(String reference) {
        int colon = reference.indexOf(':');
        String name = colon < 0 ? reference : reference.substring(0, colon);
        return raw(name.strip())
                .map(Property::value)
                .or(() -> Optional.ofNullable(System.getProperty(name.strip())))
                .or(() -> colon < 0 ? Optional.empty() : Optional.of(reference.substring(colon + 1)));
    }
}
