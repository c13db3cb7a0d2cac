package dev.autogen.diff;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.ConstraintVisitor;
import dev.autogen.schema.ExclusionConstraint;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.ObjectPath;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.UniqueConstraint;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The kinds of thing that people tell apart in a schema, some of them within wider ones. */
public enum ElementKind {
    SCHEMA,
    EXTENSION,
    TYPE,
    ENUM_TYPE(TYPE),
    COMPOSITE_TYPE(TYPE),
    DOMAIN(TYPE),
    SEQUENCE,
    TABLE,
    COLUMN,
    CONSTRAINT,
    PRIMARY_KEY(CONSTRAINT),
    UNIQUE_CONSTRAINT(CONSTRAINT),
    FOREIGN_KEY(CONSTRAINT),
    CHECK(CONSTRAINT),
    EXCLUSION_CONSTRAINT(CONSTRAINT),
    INDEX,
    UNIQUE_INDEX(INDEX),
    VIEW,
    MATERIALIZED_VIEW(VIEW),
    AUXILIARY_OBJECT;

    private final @Nullable ElementKind wider;

    ElementKind() {
        this.wider = null;
    }

    ElementKind(ElementKind wider) {
        this.wider = wider;
    }

    /** The kind as differences name it: {@code unique index}. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The kind that differences name so; underscores may stand for spaces. */
    public static Optional<ElementKind> named(String words) {
        String plain = words.replace('_', ' ');
        return Stream.of(values()).filter(kind -> kind.words().equals(plain)).findFirst();
    }

    /** Whether this is the other kind or a wider one. */
    boolean covers(ElementKind other) {
        return this == other || this == other.wider;
    }

    /** The kind of what lies at an address. */
    static ElementKind of(ObjectPath path, Object part) {
        if (part instanceof Constraint constraint) {
            return constraint.accept(OfConstraint.INSTANCE);
        }
        return part instanceof Index index ? index.unique() ? UNIQUE_INDEX : INDEX : of(path.kind());
    }

    static ElementKind of(ObjectPath.Kind kind) {
        return named(kind.words()).orElseThrow();
    }

    private enum OfConstraint implements ConstraintVisitor<ElementKind> {
        INSTANCE;

        @Override
        public ElementKind visitPrimaryKey(PrimaryKey key) {
            return PRIMARY_KEY;
        }

        @Override
        public ElementKind visitUnique(UniqueConstraint unique) {
            return UNIQUE_CONSTRAINT;
        }

        @Override
        public ElementKind visitForeignKey(ForeignKey key) {
            return FOREIGN_KEY;
        }

        @Override
        public ElementKind visitCheck(CheckConstraint check) {
            return CHECK;
        }

        @Override
        public ElementKind visitExclusion(ExclusionConstraint exclusion) {
            return EXCLUSION_CONSTRAINT;
        }
    }
}
