package sample;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/** Days of the week as one text, Monday first. */
@Converter
class WeekdaysConverter implements AttributeConverter<Set<DayOfWeek>, String> {

    @Override
    public String convertToDatabaseColumn(Set<DayOfWeek> days) {
        return days == null ? null : days.stream().sorted().map(DayOfWeek::name).collect(joining(","));
    }

    @Override
    public Set<DayOfWeek> convertToEntityAttribute(String text) {
        if (text == null || text.isEmpty()) {
            return EnumSet.noneOf(DayOfWeek.class);
        }
        return Arrays.stream(text.split(",")).map(DayOfWeek::valueOf).collect(toCollection(TreeSet::new));
    }
}
