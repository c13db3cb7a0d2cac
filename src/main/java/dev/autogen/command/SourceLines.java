package dev.autogen.command;

import dev.autogen.config.Settings;
import dev.autogen.operation.PlannedOperation;
import dev.autogen.project.SourceLocator;
import dev.autogen.report.Locations;
import dev.autogen.report.Verdict;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The lines of the project's sources that differences come from.
 *
 * @param settings the project's
 * @param project where its sources are
 */
record SourceLines(Settings settings, ApplicationProject project) {

    /** The verdict with the lines that are found; without differences no source is read. */
    Verdict in(Verdict verdict) {
        List<String> sources = differences(verdict)
                .map(Locations::source)
                .filter(source -> !source.isEmpty())
                .distinct()
                .toList();
        return sources.isEmpty() ? verdict : verdict.located(new Locations(places(sources)));
    }

    private static Stream<String> differences(Verdict verdict) {
        Stream<String> planned = Stream.concat(verdict.operations().stream(), verdict.withheld().stream())
                .map(PlannedOperation::reason);
        return Stream.concat(planned, verdict.unsettled().stream());
    }

    private SortedMap<String, Locations.Place> places(List<String> sources) {
        SortedMap<String, Locations.Place> places = new TreeMap<>();
        new SourceLocator(settings.project(), project.sourceRoots())
                .locate(sources)
                .forEach((source, location) ->
                        places.put(source, new Locations.Place(location.file(), location.line())));
        return places;
    }
}
