package a_unit_of_statements_is_carried_out;

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
@Touched
class Account {
    @Id
    Long id;
}

@TypeBinderType(binder = Entities.TouchBinder.class)
@Retention(RetentionPolicy.RUNTIME)
@interface Touched {}

public class Entities {

    private Entities() {}

    public static class TouchBinder implements TypeBinder<Touched> {
        @Override
        public void bind(Touched touched, MetadataBuildingContext context, PersistentClass entity) {
            context.getMetadataCollector()
                    .addAuxiliaryDatabaseObject(new NamedAuxiliaryDatabaseObject(
                            "touch",
                            context.getMetadataCollector().getDatabase().getDefaultNamespace(),
                            new String[] {
                                "create function touch() returns trigger language plpgsql as $$\nbegin\n    return new;\nend\n$$",
                                "create trigger account_touch before update on account for each row execute function touch()"
                            },
                            new String[] {"drop trigger account_touch on account", "drop function touch()"},
                            Set.of()));
        }

        @Override
        public void bind(Touched touched, MetadataBuildingContext context, Component component) {}
    }
}
