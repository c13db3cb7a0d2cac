package a_unit_that_nobody_knows_is_made_anew_for_good;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Set;
import org.hibernate.annotations.TypeBinderType;
import org.hibernate.binder.TypeBinder;
import org.hibernate.boot.model.relational.AbstractAuxiliaryDatabaseObject;
import org.hibernate.boot.model.relational.SqlStringGenerationContext;
import org.hibernate.boot.spi.MetadataBuildingContext;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.PersistentClass;

@Entity
@Rated
class Account {
    @Id
    Long id;
}

@TypeBinderType(binder = Entities.Binder.class)
@Retention(RetentionPolicy.RUNTIME)
@interface Rated {}

public class Entities {

    private Entities() {}

    public static class Binder implements TypeBinder<Rated> {
        @Override
        public void bind(Rated annotation, MetadataBuildingContext context, PersistentClass entity) {
            context.getMetadataCollector().addAuxiliaryDatabaseObject(new Rate());
        }

        @Override
        public void bind(Rated annotation, MetadataBuildingContext context, Component component) {}
    }

    /** A function that columns may have in their defaults. */
    public static class Rate extends AbstractAuxiliaryDatabaseObject {
        public Rate() {
            super(true, Set.of());
        }

        @Override
        public String[] sqlCreateStrings(SqlStringGenerationContext context) {
            return new String[] {"create function rate() returns integer immutable language sql as 'select 8'"};
        }

        @Override
        public String[] sqlDropStrings(SqlStringGenerationContext context) {
            return new String[] {"drop function rate()"};
        }
    }
}
