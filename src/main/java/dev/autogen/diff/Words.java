package dev.autogen.diff;

import dev.autogen.schema.Cast;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.ConstraintVisitor;
import dev.autogen.schema.ExclusionConstraint;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Generated;
import dev.autogen.schema.Identity;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexPart;
import dev.autogen.schema.InitialRow;
import dev.autogen.schema.Label;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectPath;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.UniqueConstraint;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Names and values of a schema in the words of a report, each on one line. */
final class Words {
    private static final int LONGEST = 160;

    private Words() {}

    /** What it is and what it is called: {@code unique constraint account.uk_email}. */
    static String name(ObjectPath path, Object part) {
        if (part instanceof Constraint constraint) {
            return ElementKind.of(path, part).words() + " " + partName(path.object(), constraint.label());
        }
        if (part instanceof Index index) {
            return ElementKind.of(path, part).words() + " " + partName(path.object(), index.label());
        }
        return path.toString();
    }

    /** The same with what it says: {@code column account.name character varying(50)}. */
    static String definition(ObjectPath path, Object part) {
        return line(name(path, part) + details(part));
    }

    private static String partName(Name object, Label label) {
        return label.text().map(text -> object + "." + text).orElse("of " + object);
    }

    private static String details(Object part) {
        if (part instanceof Column column) {
            return " " + column.type();
        }
        if (part instanceof Index index) {
            return " " + keys(index.parts())
                    + index.predicate().map(text -> " where " + text).orElse("");
        }
        return part instanceof Constraint constraint ? " " + constraint.accept(ConstraintContent.INSTANCE) : "";
    }

    /** The value of an attribute. */
    static String value(Optional<Object> value) {
        return value.map(present -> line(text(present))).orElse("none");
    }

    private static String text(Object value) {
        if (value instanceof Collection<?> values) {
            return values.isEmpty() ? "none" : values.stream().map(Words::text).collect(Collectors.joining(", "));
        }
        if (value instanceof Map<?, ?> map) {
            return map.isEmpty() ? "none" : pairs(map);
        }
        if (value instanceof Identity identity) {
            return (identity.always() ? "always" : "by default") + counting(identity.options());
        }
        return value instanceof Enum<?> constant
                ? constant.name().toLowerCase(Locale.ROOT).replace('_', ' ')
                : partText(value);
    }

    private static String partText(Object value) {
        if (value instanceof Generated generated) {
            return generated.expression() + (generated.stored() ? " stored" : " virtual");
        }
        if (value instanceof IndexPart part) {
            return key(part);
        }
        if (value instanceof InitialRow row) {
            return "(" + pairs(row.key()) + ")";
        }
        return value instanceof ExclusionConstraint.Element element
                ? key(element.part()) + " with " + element.operator()
                : typeText(value);
    }

    private static String typeText(Object value) {
        if (value instanceof Cast cast) {
            return cast.source() + " as " + cast.target() + " "
                    + cast.context().name().toLowerCase(Locale.ROOT)
                    + cast.function().map(text -> " with " + text).orElse("");
        }
        if (value instanceof CompositeType.Attribute attribute) {
            return attribute.name() + " " + attribute.type()
                    + attribute.collation().map(text -> " collate " + text).orElse("");
        }
        return value instanceof CheckConstraint check
                ? check.label() + " (" + check.expression() + ")"
                : value.toString();
    }

    private static String counting(SequenceOptions options) {
        return options.isDefault()
                ? ""
                : " (" + options.type() + " start " + options.start() + " increment " + options.increment() + " from "
                        + options.minimum() + " to " + options.maximum() + " cache " + options.cache()
                        + (options.cycle() ? " cycle)" : ")");
    }

    private static String pairs(Map<?, ?> map) {
        return map.entrySet().stream()
                .map(entry -> entry.getKey() + " = " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    private static String keys(Collection<IndexPart> parts) {
        return parts.stream().map(Words::key).collect(Collectors.joining(", ", "(", ")"));
    }

    private static String key(IndexPart part) {
        return part.text()
                + part.collation().map(text -> " collate " + text).orElse("")
                + part.operatorClass().map(text -> " " + text).orElse("")
                + (part.descending() ? " desc" : "")
                + (part.nullsFirst() == part.descending() ? "" : part.nullsFirst() ? " nulls first" : " nulls last");
    }

    /** One line, cut where it gets too long to read. */
    private static String line(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }

    private enum ConstraintContent implements ConstraintVisitor<String> {
        INSTANCE;

        @Override
        public String visitPrimaryKey(PrimaryKey key) {
            return "(" + String.join(", ", key.columns()) + ")";
        }

        @Override
        public String visitUnique(UniqueConstraint unique) {
            return "(" + String.join(", ", unique.columns()) + ")";
        }

        @Override
        public String visitForeignKey(ForeignKey key) {
            return "(" + String.join(", ", key.columns()) + ") → " + key.referencedTable() + " ("
                    + String.join(", ", key.referencedColumns()) + ")";
        }

        @Override
        public String visitCheck(CheckConstraint check) {
            return "(" + check.expression() + ")";
        }

        @Override
        public String visitExclusion(ExclusionConstraint exclusion) {
            return "(" + exclusion.elements().stream().map(Words::partText).collect(Collectors.joining(", ")) + ")";
        }
    }
}
