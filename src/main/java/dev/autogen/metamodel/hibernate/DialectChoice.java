package dev.autogen.metamodel.hibernate;

import java.util.List;
import java.util.Map;
import org.hibernate.dialect.Dialect;
import org.hibernate.dialect.PostgreSQLDialect;

/** Keeps an application's own PostgreSQL dialect and drops one for another database. */
final class DialectChoice {

    private static final String SETTING = "hibernate.dialect";

    private DialectChoice() {}

    /** Without a dialect, Hibernate takes its own for the product and version that it is told. */
    static void apply(Map<String, Object> settings, ClassLoader loader, List<String> notices) {
        Object chosen = settings.get(SETTING);
        if (chosen != null && isForAnotherDatabase(chosen.toString(), loader)) {
            settings.remove(SETTING);
            notices.add("The setting %s = %s is not for PostgreSQL and was left out".formatted(SETTING, chosen));
        }
    }

    private static boolean isForAnotherDatabase(String name, ClassLoader loader) {
        try {
            Class<?> type = Class.forName(name, false, loader);
            return Dialect.class.isAssignableFrom(type) && !PostgreSQLDialect.class.isAssignableFrom(type);
        } catch (ClassNotFoundException e) {
            return !name.contains("Postgre");
        }
    }
}
