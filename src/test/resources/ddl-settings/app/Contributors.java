package app;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.boot.MetadataBuilder;
import org.hibernate.boot.ResourceStreamLocator;
import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.boot.model.TypeContributions;
import org.hibernate.boot.model.TypeContributor;
import org.hibernate.boot.spi.AdditionalMappingContributions;
import org.hibernate.boot.spi.AdditionalMappingContributor;
import org.hibernate.boot.spi.InFlightMetadataCollector;
import org.hibernate.boot.spi.MetadataBuilderContributor;
import org.hibernate.boot.spi.MetadataBuildingContext;
import org.hibernate.dialect.Dialect;
import org.hibernate.engine.jdbc.spi.JdbcServices;
import org.hibernate.service.ServiceRegistry;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.sql.internal.DdlTypeImpl;
import org.hibernate.type.spi.TypeConfiguration;

/** What an application adds to Hibernate, each in a way that the tables show. */
public final class Contributors {

    private Contributors() {}

    /** Texts are of unlimited length. */
    public static class OfTypes implements TypeContributor {
        @Override
        public void contribute(TypeContributions types, ServiceRegistry services) {
            textInsteadOfVarchar(
                    types.getTypeConfiguration(),
                    services
                            .requireService(JdbcServices.class)
                            .getDialect());
        }
    }

    /** A function, and the type that it needs. */
    public static class OfFunctions implements FunctionContributor {
        @Override
        public void contributeFunctions(FunctionContributions functions) {
            functions.getFunctionRegistry().registerNamed("soundex");
            textInsteadOfVarchar(functions.getTypeConfiguration(), functions.getDialect());
        }
    }

    private static void textInsteadOfVarchar(TypeConfiguration types, Dialect dialect) {
        types.getDdlTypeRegistry().addDescriptor(new DdlTypeImpl(SqlTypes.VARCHAR, "text", "text", dialect));
    }

    /** One more entity. */
    public static class OfMappings implements AdditionalMappingContributor {
        @Override
        public void contribute(
                AdditionalMappingContributions contributions,
                InFlightMetadataCollector metadata,
                ResourceStreamLocator resources,
                MetadataBuildingContext context) {
            contributions.contributeEntity(Contributed.class);
        }
    }

    @Entity
    public static class Contributed {
        @Id
        UUID id;

        String reason;
    }

    /** Settings in code, which Hibernate's bootstrap for Jakarta Persistence asks for. */
    public static class OfMetadata implements MetadataBuilderContributor {
        @Override
        public void contribute(MetadataBuilder builder) {
            builder.applyPhysicalNamingStrategy(new org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy());
        }
    }
}
