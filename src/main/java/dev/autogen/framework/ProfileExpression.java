package dev.autogen.framework;

import java.util.List;
import java.util.Set;

/**
 * The condition on profiles that a document is read under.
 *
 * <p>Names joined by {@code &}, {@code |}, {@code !} and brackets; of several with commas one has to hold.
 *
 * @see <a href="https://docs.spring.io/spring-boot/reference/features/external-config.html">Externalized configuration</a>
 */
final class ProfileExpression {

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
        while (at < text.length() && "|&!()".indexOf(text.charAt(at)) < 0) {
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
