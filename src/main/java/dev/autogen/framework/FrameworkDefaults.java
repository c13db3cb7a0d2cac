package dev.autogen.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a framework decides where the settings do not.
 *
 * @param framework its name and version, such as {@code Spring Boot 3.5.8}
 * @param units the persistence units that it makes; none where it makes none
 * @param dataSource the database that the application's configuration names, whatever it is
 * @param taken what was taken for the units, and from where, as phrases for people
 * @param notices what could not be taken, as sentences without a full stop
 */
public record FrameworkDefaults(
        String framework, List<Unit> units, Optional<DataSource> dataSource, List<String> taken, List<String> notices) {

    public FrameworkDefaults {
        units = List.copyOf(units);
        taken = List.copyOf(taken);
        notices = List.copyOf(notices);
    }

    /** The same where the database is known from elsewhere. */
    public FrameworkDefaults withoutDataSource() {
        return new FrameworkDefaults(framework, units, Optional.empty(), taken, notices);
    }

    /** The application's database, if it is one that can be compared with. */
    public Optional<DataSource> database() {
        return dataSource.filter(DataSource::isUsable);
    }

    /** What people are told. */
    public List<String> lines() {
        List<String> all = new ArrayList<>(taken);
        database().ifPresent(found -> all.add("url from " + found.origin()));
        List<String> lines = new ArrayList<>();
        if (!all.isEmpty()) {
            lines.add(framework + ": " + String.join(", ", all));
        }
        notices.forEach(notice -> lines.add(framework + ": " + notice));
        dataSource.flatMap(DataSource::whyUnusable).ifPresent(why -> lines.add(framework + ": " + why));
        return lines;
    }
}
