package dev.autogen.script;

import java.text.Normalizer;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How revision classes, and so their files, are called.
 *
 * <p>Tokens: <code>{id}</code>, <code>{Message}</code> (the message in CamelCase), <code>{message}</code> (in snake_case),
 * <code>{year}</code>, <code>{month}</code>, <code>{day}</code>, <code>{hour}</code>, <code>{minute}</code>,
 * <code>{second}</code> (of the moment of creation) and <code>{epoch}</code> (its seconds). Other characters stand for
 * themselves and have to be allowed in Java names. Of the message only ASCII letters and digits remain, so that every file
 * system takes the name, and only so many of them. <code>{rev}</code> and <code>{slug}</code> are other names of
 * <code>{id}</code> and <code>{message}</code>.
 */
public final class FileTemplate {
    static final String TOKENS =
            "{id}, {Message}, {message}, {year}, {month}, {day}, {hour}, {minute}, {second}, {epoch} and characters of"
                    + " Java names, of which the first must be a letter";

    private static final int LONGEST_MESSAGE = 40;
    private static final Pattern IDENTIFIER = Pattern.compile("\\{(id|rev)}");
    private static final Pattern TOKEN = Pattern.compile("\\{(\\w*)}");
    private static final Pattern CLASS_NAME = Pattern.compile("[\\p{Alpha}_$][\\w$]*");

    private final String pattern;
    private final ZoneId zone;
    private final int longest;

    private FileTemplate(String pattern, ZoneId zone, int longest) {
        this.pattern = pattern;
        this.zone = zone;
        this.longest = longest;
    }

    /** {@code R27c6a30d7c24_AddAccountTable}. */
    public static FileTemplate standard() {
        return of("R{id}_{Message}", ZoneOffset.UTC, LONGEST_MESSAGE);
    }

    /**
     * A template.
     *
     * @param zone where the tokens of time are told
     * @param longest how many letters and digits of the message are taken at most
     * @throws InvalidFileTemplateException when it is without the identifier, or no Java name comes out
     */
    public static FileTemplate of(String pattern, ZoneId zone, int longest) {
        FileTemplate template = new FileTemplate(pattern, zone, longest);
        if (!IDENTIFIER.matcher(pattern).find()) {
            throw new InvalidFileTemplateException(pattern, "has to hold {id}");
        }
        if (!CLASS_NAME.matcher(template.filled("0", "", Instant.EPOCH)).matches()) {
            throw new InvalidFileTemplateException(pattern, "does not give the name of a Java class");
        }
        return template;
    }

    /** The simple name of the class of a revision. */
    public String className(String id, String message, Instant created) {
        String trimmed = filled(id, message, created).replaceAll("_+$", "");
        return trimmed.replaceAll("[^\\w$]", "_");
    }

    private String filled(String id, String message, Instant created) {
        Map<String, String> values = values(id, words(message), created.atZone(zone));
        return TOKEN.matcher(pattern)
                .replaceAll(token -> Matcher.quoteReplacement(values.getOrDefault(token.group(1), token.group())));
    }

    private static Map<String, String> values(String id, List<String> words, ZonedDateTime created) {
        String message = String.join("_", words).toLowerCase(Locale.ROOT);
        Map<String, String> values = new HashMap<>(time(created));
        values.putAll(Map.of(
                "id", id,
                "rev", id,
                "Message", words.stream().map(FileTemplate::capitalised).collect(Collectors.joining()),
                "message", message,
                "slug", message));
        return values;
    }

    private static Map<String, String> time(ZonedDateTime created) {
        return Map.of(
                "year", created.format(DateTimeFormatter.ofPattern("uuuu", Locale.ROOT)),
                "month", created.format(DateTimeFormatter.ofPattern("MM", Locale.ROOT)),
                "day", created.format(DateTimeFormatter.ofPattern("dd", Locale.ROOT)),
                "hour", created.format(DateTimeFormatter.ofPattern("HH", Locale.ROOT)),
                "minute", created.format(DateTimeFormatter.ofPattern("mm", Locale.ROOT)),
                "second", created.format(DateTimeFormatter.ofPattern("ss", Locale.ROOT)),
                "epoch", Long.toString(created.toEpochSecond()));
    }

    /** As many whole words as fit; a single longer word is cut. */
    private List<String> words(String message) {
        String plain = Normalizer.normalize(message, Normalizer.Form.NFD).replaceAll("\\p{M}|['’]", "");
        List<String> words = Arrays.stream(plain.split("[^A-Za-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        int length = 0;
        int count = 0;
        while (count < words.size() && length + words.get(count).length() <= longest) {
            length += words.get(count++).length();
        }
        if (count == 0 && !words.isEmpty()) {
            return List.of(words.get(0).substring(0, longest));
        }
        return words.subList(0, count);
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
