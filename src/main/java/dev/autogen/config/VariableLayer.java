package dev.autogen.config;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What variables named after settings say: {@code AUTOGEN_URL}, {@code AUTOGEN_COMPARE_KEY_ORDER}.
 *
 * <p>Values are written as in options; those of a table one {@code name=value} a line. An empty variable says nothing.
 */
record VariableLayer(Variables variables) implements Layer {

    private static final String PREFIX = "AUTOGEN_";

    /** Those of the launcher, which are no settings. */
    private static final Set<String> OTHERS = Set.of("AUTOGEN_OPTS", "AUTOGEN_HOME");

    /** The layer, of which every variable that looks like a setting is one. */
    static VariableLayer of(Variables variables) {
        variables.values().entrySet().stream()
                .filter(variable -> variable.getKey().startsWith(PREFIX)
                        && !variable.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .filter(name -> !OTHERS.contains(name) && !isSetting(name))
                .sorted()
                .findFirst()
                .ifPresent(name -> {
                    throw unknown(name, variables.place(name));
                });
        return new VariableLayer(variables);
    }

    private static boolean isSetting(String variable) {
        return Keys.ALL.stream().anyMatch(key -> name(key).equals(variable));
    }

    private static UnknownSettingException unknown(String variable, Place place) {
        List<String> names = Keys.ALL.stream()
                .map(key -> name(key).substring(PREFIX.length()))
                .toList();
        Optional<String> nearest =
                Nearest.to(variable.substring(PREFIX.length()), names).map(PREFIX::concat);
        return new UnknownSettingException(
                variable, place, nearest, nearest.isEmpty() ? " Unset the variable, or rename it." : "");
    }

    /** The variable of a setting. */
    static String name(Key<?> key) {
        return PREFIX + key.name().replace('.', '_').toUpperCase(Locale.ROOT);
    }

    @Override
    public <T> Optional<T> value(Key<T> key) {
        return variables.value(name(key)).filter(text -> !text.isEmpty()).map(text -> parse(key, text));
    }

    private <T> T parse(Key<T> key, String text) {
        boolean table = key.type() instanceof EntriesType;
        List<String> texts =
                table ? text.lines().filter(line -> !line.isBlank()).toList() : List.of(text);
        return key.type()
                .parse(texts)
                .orElseThrow(() -> new InvalidSettingException(
                        name(key), variables.place(name(key)), key.type().optionShape(), ""));
    }
}
