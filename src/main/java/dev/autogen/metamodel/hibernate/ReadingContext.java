package dev.autogen.metamodel.hibernate;

import dev.autogen.metamodel.BootRequest;
import java.util.List;
import java.util.Optional;
import org.hibernate.boot.model.relational.Database;
import org.hibernate.boot.model.relational.SqlStringGenerationContext;
import org.hibernate.boot.model.relational.internal.SqlStringGenerationContextImpl;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.dialect.Dialect;
import org.hibernate.tool.schema.spi.SchemaFilter;

/**
 * What every reader needs.
 *
 * @param metadata Hibernate's model
 * @param filter what the application lets Hibernate create
 * @param sql how Hibernate formats names in its SQL
 * @param spelling how names become the catalog's
 * @param notices where to say what is left out
 */
record ReadingContext(
        MetadataImplementor metadata,
        SchemaFilter filter,
        SqlStringGenerationContext sql,
        Spelling spelling,
        List<String> notices) {

    static ReadingContext of(HibernateBoot boot, BootRequest request, List<String> notices) {
        Database database = boot.metadata().getDatabase();
        Optional<String> schema = boot.setting("hibernate.default_schema");
        SqlStringGenerationContext sql = SqlStringGenerationContextImpl.fromExplicit(
                database.getJdbcEnvironment(), database, null, schema.orElse(null));
        Spelling plain = new Spelling(request.defaultSchema(), Optional.empty());
        Optional<String> spelled = Optional.ofNullable(sql.getDefaultSchema()).map(plain::identifier);
        return new ReadingContext(
                boot.metadata(), boot.filter(), sql, new Spelling(request.defaultSchema(), spelled), notices);
    }

    Dialect dialect() {
        return metadata.getDatabase().getDialect();
    }
}
