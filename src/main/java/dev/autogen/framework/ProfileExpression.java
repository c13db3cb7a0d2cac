package dev.autogen.framework;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The condition on profiles that a document is read under.
 *
 * <p>Names joined by {@code &}, {@code |}, {@code !} and brackets; of several with commas one has to hold.
 *
 * @see <a href="https://docs.spring.io/spring-boot/reference/features/external-config.html">Externalized configuration</a>
 */
final class ProfileExpression {

    private static final String SIGNS = "|&!()";

    private final String text;
    private final Set<String> active;
    private int at;

    private ProfileExpression(String text, Set<String> active) {
        this.text = text;
        this.active = active;
    }

    static boolean holds(List<String> alternatives, Set<String> active) {
        return alternatives.stream().anyMatch(text -> new ProfileExpression(text, active).any());
    }

    /** The profiles that a condition asks for. */
    static Set<String> names(String text) {
        return Stream.of(text.split("[" + Pattern.quote(SIGNS) + "]"))
                .map(String::strip)
                .collect(Collectors.toSet());
    }

    private boolean any() {
        boolean holds = all();
        while (take('|')) {
            holds |= all();
        }
        return holds;
    }

    private boolean all() {
        boolean holds = one();
        while (take('&')) {
            holds &= one();
        }
        return holds;
    }

    private boolean one() {
        if (take('!')) {
            return !one();
        }
        if (take('(')) {
            boolean holds = any();
            take(')');
            return holds;
        }
        int start = at;
        while (at < text.length() && SIGNS.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return active.contains(text.substring(start, at).strip());
    }

    private boolean take(char sign) {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == sign) {
            at++;
            return true;
        }
        return false;
    }
}
