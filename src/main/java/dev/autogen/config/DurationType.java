package dev.autogen.config;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A length of time: a number with {@code ms}, {@code s}, {@code m} or {@code h}, or seconds alone. */
record DurationType() implements ValueType<Duration> {

    private static final Pattern TEXT = Pattern.compile("(?<number>\\d{1,9})\\s*(?<unit>ms|s|m|h|)");

    @Override
    public String shape() {
        return "a time such as \"30s\" or \"5m\"";
    }

    @Override
    public String found(JsonNode node) {
        return ", not " + (node.isTextual() ? Toml.quote(node.textValue()) : Toml.kind(node));
    }

    @Override
    public Optional<Duration> read(JsonNode node) {
        return node.isTextual() || node.isIntegralNumber() ? duration(node.asText()) : Optional.empty();
    }

    @Override
    public Optional<Duration> parse(List<String> texts) {
        return duration(texts.get(texts.size() - 1));
    }

    private static Optional<Duration> duration(String text) {
        Matcher matcher = TEXT.matcher(text.strip());
        return matcher.matches()
                ? Optional.of(duration(Long.parseLong(matcher.group(1)), matcher.group(2)))
                : Optional.empty();
    }

    private static Duration duration(long number, String unit) {
        return switch (unit) {
            case "ms" -> Duration.ofMillis(number);
            case "m" -> Duration.ofMinutes(number);
            case "h" -> Duration.ofHours(number);
            default -> Duration.ofSeconds(number);
        };
    }

    @Override
    public String print(Duration value) {
        return Toml.quote(value.toMillis() + "ms");
    }
}
