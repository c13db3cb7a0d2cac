package dev.autogen.metamodel.hibernate;

import dev.autogen.schema.Column;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectPath;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.generator.Generator;
import org.hibernate.id.enhanced.SequenceStyleGenerator;
import org.hibernate.id.enhanced.TableGenerator;
import org.hibernate.mapping.Collection;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.hibernate.mapping.RootClass;
import org.hibernate.mapping.Value;
import org.hibernate.persister.entity.EntityPersister;
import org.jspecify.annotations.Nullable;

/** Finds the entity or property behind each object; where several share one, the first by name. */
final class SourceReader {

    private final ReadingContext context;
    private final Spelling spelling;
    private final Optional<SessionFactoryImplementor> sessionFactory;
    private final SortedMap<ObjectPath, String> sources = new TreeMap<>();

    SourceReader(ReadingContext context, Optional<SessionFactoryImplementor> sessionFactory) {
        this.context = context;
        this.spelling = context.spelling();
        this.sessionFactory = sessionFactory;
    }

    SortedMap<ObjectPath, String> read(Schema schema) {
        Comparator<PersistentClass> rootsFirst = Comparator.comparing(entity -> !(entity instanceof RootClass));
        context.metadata().getEntityBindings().stream()
                .sorted(rootsFirst.thenComparing(PersistentClass::getEntityName))
                .forEach(this::entity);
        context.metadata().getCollectionBindings().stream()
                .sorted(Comparator.comparing(Collection::getRole))
                .forEach(this::collection);
        sessionFactory.ifPresent(factory -> generators(factory, schema));
        schema.tables().forEach(table -> types(schema, table));
        return sources;
    }

    private void entity(PersistentClass entity) {
        String name = entity.getEntityName();
        table(entity.getTable(), name);
        entity.getJoins().forEach(join -> table(join.getTable(), name));
        Optional.ofNullable(entity.getIdentifierProperty()).ifPresent(id -> property(name, id));
        if (entity.getIdentifierProperty() == null && entity.getIdentifier() instanceof Component id) {
            id.getProperties().forEach(property -> property(name, property));
        }
        entity.getProperties().forEach(property -> property(name, property));
        if (entity instanceof RootClass root && root.getDiscriminator() != null) {
            columns(root.getDiscriminator(), name);
        }
        String key = Optional.ofNullable(entity.getIdentifierProperty())
                .map(id -> name + "#" + id.getName())
                .orElse(name);
        Optional.ofNullable(entity.getKey()).ifPresent(value -> columns(value, key));
    }

    private void property(String owner, Property property) {
        String path = owner + (owner.contains("#") ? "." : "#") + property.getName();
        if (property.getValue() instanceof Component component && component.getAggregateColumn() != null) {
            put(column(component.getTable(), component.getAggregateColumn()), path);
        } else if (property.getValue() instanceof Component component) {
            component.getProperties().forEach(part -> property(path, part));
        } else if (!(property.getValue() instanceof Collection)) {
            columns(property.getValue(), path);
        }
    }

    private void collection(Collection collection) {
        String owner = collection.getOwnerEntityName();
        String source = owner + "#" + collection.getRole().substring(owner.length() + 1);
        if (collection.isOneToMany()) {
            columns(collection.getKey(), source);
            return;
        }
        table(collection.getCollectionTable(), source);
        collection
                .getCollectionTable()
                .getColumns()
                .forEach(column -> put(column(collection.getCollectionTable(), column), source));
    }

    private void table(org.hibernate.mapping.Table table, String source) {
        if (table.isPhysicalTable()) {
            Name name = spelling.name(table.getQualifiedTableName());
            put(table.isView() ? ObjectPath.of(ObjectPath.Kind.VIEW, name) : ObjectPath.table(name), source);
        }
    }

    private void columns(Value value, String source) {
        org.hibernate.mapping.Table table = value.getTable();
        if (table != null && table.isPhysicalTable()) {
            value.getSelectables().stream()
                    .filter(org.hibernate.mapping.Column.class::isInstance)
                    .map(org.hibernate.mapping.Column.class::cast)
                    .forEach(column -> put(column(table, column), source));
        }
    }

    private ObjectPath column(org.hibernate.mapping.Table table, org.hibernate.mapping.Column column) {
        return ObjectPath.column(spelling.name(table.getQualifiedTableName()), spelling.column(column));
    }

    private void generators(SessionFactoryImplementor factory, Schema schema) {
        factory.getMappingMetamodel().forEachEntityDescriptor(entity -> generated(entity.getGenerator(), schema)
                .ifPresent(path -> generator(path, entity)));
    }

    /** The sequence or table that numbers come from. */
    private Optional<ObjectPath> generated(@Nullable Generator generator, Schema schema) {
        if (generator instanceof SequenceStyleGenerator numbers) {
            Name name = spelling.name(numbers.getDatabaseStructure().getPhysicalName());
            return Optional.of(
                    numbers.getDatabaseStructure().isPhysicalSequence()
                            ? ObjectPath.of(ObjectPath.Kind.SEQUENCE, name)
                            : ObjectPath.table(name));
        }
        return generator instanceof TableGenerator table
                ? spelling.rendered(table.getTableName())
                        .filter(name -> schema.table(name).isPresent())
                        .findFirst()
                        .map(ObjectPath::table)
                : Optional.empty();
    }

    private void generator(ObjectPath path, EntityPersister entity) {
        String id = Optional.ofNullable(entity.getIdentifierPropertyName())
                .map(property -> "#" + property)
                .orElse("");
        sources.merge(
                path,
                entity.getRootEntityName() + id,
                (first, second) -> first.compareTo(second) <= 0 ? first : second);
    }

    private void types(Schema schema, Table table) {
        for (Column column : table.columns()) {
            String source = sources.get(ObjectPath.column(table.name(), column.name()));
            if (source != null) {
                Name type = spelling.name(new SqlCursor(column.type()).qualifiedName());
                schema.find(EnumType.class, type)
                        .ifPresent(found -> put(ObjectPath.of(ObjectPath.Kind.ENUM_TYPE, type), source));
                schema.find(CompositeType.class, type)
                        .ifPresent(found -> put(ObjectPath.of(ObjectPath.Kind.COMPOSITE_TYPE, type), source));
            }
        }
    }

    private void put(ObjectPath path, String source) {
        sources.putIfAbsent(path, source);
    }
}
