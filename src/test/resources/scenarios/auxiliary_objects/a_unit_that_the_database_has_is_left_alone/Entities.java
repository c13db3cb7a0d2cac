package a_unit_that_the_database_has_is_left_alone;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Set;
import org.hibernate.annotations.TypeBinderType;
import org.hibernate.binder.TypeBinder;
import org.hibernate.boot.model.relational.NamedAuxiliaryDatabaseObject;
import org.hibernate.boot.spi.MetadataBuildingContext;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.PersistentClass;

@Entity
@TouchedEqually
class Account {
    @Id
    Long id;
}

@TypeBinderType(binder = Entities.TouchEquallyBinder.class)
@Retention(RetentionPolicy.RUNTIME)
@interface TouchedEqually {}

public class Entities {

    private Entities() {}

    public static class TouchEquallyBinder implements TypeBinder<TouchedEqually> {
        @Override
        public void bind(TouchedEqually touched, MetadataBuildingContext context, PersistentClass entity) {
            context.getMetadataCollector()
                    .addAuxiliaryDatabaseObject(new NamedAuxiliaryDatabaseObject(
                            "touch",
                            context.getMetadataCollector().getDatabase().getDefaultNamespace(),
                            new String[] {
                                "create function touch_equal() returns trigger language plpgsql as $$\nbegin\n    return new;\nend\n$$"
                            },
                            new String[] {"drop function touch_equal()"},
                            Set.of()));
        }

        @Override
        public void bind(TouchedEqually touched, MetadataBuildingContext context, Component component) {}
    }
}
