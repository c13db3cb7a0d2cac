package dev.autogen.metamodel.hibernate;

import dev.autogen.schema.CompositeType;
import dev.autogen.schema.CompositeType.Attribute;
import java.util.List;
import java.util.Optional;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.UserDefinedObjectType;

/** Reads the row types that {@code @Struct} asks for. */
final class CompositeTypeReader {

    private final ReadingContext context;

    CompositeTypeReader(ReadingContext context) {
        this.context = context;
    }

    List<CompositeType> read(Namespace namespace) {
        return namespace.getDependencyOrderedUserDefinedTypes().stream()
                .filter(UserDefinedObjectType.class::isInstance)
                .map(UserDefinedObjectType.class::cast)
                .map(this::read)
                .toList();
    }

    private CompositeType read(UserDefinedObjectType type) {
        return new CompositeType(
                context.spelling()
                        .name(
                                Identifier.toIdentifier(type.getSchema(), type.isSchemaQuoted()),
                                type.getNameIdentifier()),
                type.getColumns().stream().map(this::attribute).toList(),
                CommentText.of(type.getComment()));
    }

    private Attribute attribute(Column column) {
        return new Attribute(
                context.spelling().column(column), column.getSqlType(context.metadata()), Optional.empty());
    }
}
