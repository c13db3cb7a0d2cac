package app;

import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.ImplicitCollectionTableNameSource;
import org.hibernate.boot.model.naming.ImplicitForeignKeyNameSource;
import org.hibernate.boot.model.naming.ImplicitIndexNameSource;
import org.hibernate.boot.model.naming.ImplicitNamingStrategyJpaCompliantImpl;

/** An application's own names where no mapping gives one. */
public class OwnerAndProperty extends ImplicitNamingStrategyJpaCompliantImpl {

    @Override
    public Identifier determineCollectionTableName(ImplicitCollectionTableNameSource source) {
        return toIdentifier(
                source.getOwningPhysicalTableName().getText() + "_of_"
                        + transformAttributePath(source.getOwningAttributePath()),
                source.getBuildingContext());
    }

    @Override
    public Identifier determineForeignKeyName(ImplicitForeignKeyNameSource source) {
        return toIdentifier(
                "fk_" + source.getTableName().getText() + "_"
                        + source.getColumnNames().get(0).getText(),
                source.getBuildingContext());
    }

    @Override
    public Identifier determineIndexName(ImplicitIndexNameSource source) {
        return toIdentifier("by_" + source.getColumnNames().get(0).getText(), source.getBuildingContext());
    }
}
