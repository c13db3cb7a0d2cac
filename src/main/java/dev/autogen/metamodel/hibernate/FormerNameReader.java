package dev.autogen.metamodel.hibernate;

import dev.autogen.annotation.RenamedFrom;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectPath;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hibernate.mapping.Collection;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.Value;

/** Reads the names that {@link RenamedFrom} says tables and columns had. */
final class FormerNameReader {
    private final ReadingContext context;
    private final Spelling spelling;
    private final SortedMap<ObjectPath, String> names = new TreeMap<>();

    FormerNameReader(ReadingContext context) {
        this.context = context;
        this.spelling = context.spelling();
    }

    /** The old name by what bears the new one. */
    SortedMap<ObjectPath, String> read() {
        context.metadata().getEntityBindings().stream()
                .sorted(Comparator.comparing(PersistentClass::getEntityName))
                .filter(entity -> entity.getClassName() != null)
                .forEach(this::entity);
        List<Table> mapped = context.metadata().collectTableMappings().stream()
                .filter(Table::isPhysicalTable)
                .toList();
        context.metadata().getEntityBindings().stream()
                .filter(entity -> entity.getClassName() == null)
                .map(PersistentClass::getTable)
                .sorted(Comparator.comparing(Table::getName))
                .forEach(table -> audit(table, mapped));
        return names;
    }

    /** A table without a class, such as one of Envers, is called like the one that it follows, with something around it. */
    private void audit(Table table, List<Table> others) {
        String called = name(table).name();
        others.stream()
                .filter(other -> other != table)
                .map(this::name)
                .filter(other -> other.schema().equals(name(table).schema()) && called.contains(other.name()))
                .max(Comparator.comparingInt(other -> other.name().length()))
                .ifPresent(other -> follow(table, called, other));
    }

    private void follow(Table table, String called, Name other) {
        Optional.ofNullable(names.get(ObjectPath.table(other)))
                .ifPresent(former ->
                        names.putIfAbsent(ObjectPath.table(name(table)), called.replace(other.name(), former)));
        for (Column column : table.getColumns()) {
            String named = spelling.column(column);
            Optional.ofNullable(names.get(ObjectPath.column(other, named)))
                    .ifPresent(former -> names.putIfAbsent(ObjectPath.column(name(table), named), former));
        }
    }

    private void entity(PersistentClass entity) {
        Class<?> type = MappedClass.load(entity.getClassName());
        said(type).forEach(former -> {
            if (former.column().isEmpty()) {
                put(ObjectPath.table(name(entity.getTable())), former);
            } else {
                column(entity.getTable(), former);
            }
        });
        Optional.ofNullable(entity.getIdentifierProperty()).ifPresent(id -> property(type, id));
        if (entity.getIdentifierProperty() == null && entity.getIdentifier() instanceof Component id) {
            id.getProperties().forEach(property -> property(type, property));
        }
        Optional.ofNullable(entity.getVersion()).ifPresent(version -> property(type, version));
        entity.getProperties().forEach(property -> property(type, property));
    }

    private void property(Class<?> owner, Property property) {
        Value value = property.getValue();
        List<RenamedFrom> said = members(owner, property.getName())
                .flatMap(FormerNameReader::said)
                .toList();
        said.forEach(former -> attribute(value, former));
        component(value).ifPresent(part -> {
            Class<?> type = MappedClass.load(part.getComponentClassName());
            part.getProperties().forEach(inner -> property(type, inner));
        });
    }

    /** An embeddable, or one that is the element of a collection. */
    private static Optional<Component> component(Value value) {
        Value part = value instanceof Collection collection ? collection.getElement() : value;
        return Optional.ofNullable(part)
                .filter(Component.class::isInstance)
                .map(Component.class::cast)
                .filter(found -> found.getComponentClassName() != null && !found.isDynamic());
    }

    private void attribute(Value value, RenamedFrom former) {
        if (value instanceof Collection collection) {
            Table table = collection.isOneToMany() ? collection.getKey().getTable() : collection.getCollectionTable();
            if (!former.column().isEmpty()) {
                column(table, former);
            } else if (!collection.isOneToMany()) {
                put(ObjectPath.table(name(table)), former);
            } else {
                only(collection.getKey(), former);
            }
        } else if (former.column().isEmpty()) {
            only(value, former);
        } else {
            column(value.getTable(), former);
        }
    }

    private void only(Value value, RenamedFrom former) {
        List<Column> columns = value.getColumns();
        if (columns.size() == 1) {
            put(ObjectPath.column(name(value.getTable()), spelling.column(columns.get(0))), former);
        } else {
            context.notices()
                    .add("@RenamedFrom(\"" + former.value() + "\") stands on something with " + columns.size()
                            + " columns, so it was left out. Say which one it is with column = \"…\".");
        }
    }

    private void column(Table table, RenamedFrom former) {
        table.getColumns().stream()
                .map(spelling::column)
                .filter(former.column()::equals)
                .findFirst()
                .ifPresentOrElse(column -> put(ObjectPath.column(name(table), column), former), () -> context.notices()
                        .add("@RenamedFrom(\"" + former.value() + "\") is about column " + former.column()
                                + ", which table " + name(table) + " does not have."));
    }

    private Name name(Table table) {
        return spelling.name(table.getQualifiedTableName());
    }

    private void put(ObjectPath path, RenamedFrom former) {
        names.putIfAbsent(path, former.value());
    }

    private static Stream<RenamedFrom> said(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotationsByType(RenamedFrom.class));
    }

    /** The field and the getter of an attribute, wherever in the hierarchy they are declared. */
    private static Stream<AnnotatedElement> members(Class<?> owner, String attribute) {
        return Stream.<Class<?>>iterate(owner, type -> type != null && type != Object.class, Class::getSuperclass)
                .flatMap(type -> Stream.<AnnotatedElement>concat(
                        Arrays.stream(type.getDeclaredFields())
                                .filter(field -> field.getName().equals(attribute)),
                        Arrays.stream(type.getDeclaredMethods()).filter(method -> isGetter(method, attribute))));
    }

    private static boolean isGetter(Method method, String attribute) {
        String capital = attribute.substring(0, 1).toUpperCase(Locale.ROOT) + attribute.substring(1);
        return method.getParameterCount() == 0
                && Stream.of(attribute, "get" + capital, "is" + capital, "get" + attribute, "is" + attribute)
                        .anyMatch(method.getName()::equals);
    }
}
