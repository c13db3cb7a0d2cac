package shop;

import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;

/** Starts Hibernate over the mapping file on an empty database. */
public class Start {
    public static void main(String[] arguments) {
        new MetadataSources(new StandardServiceRegistryBuilder()
                        .applySetting("jakarta.persistence.jdbc.url", System.getenv("SHOP_DATABASE"))
                        .applySetting("jakarta.persistence.jdbc.user", System.getenv("SHOP_USER"))
                        .applySetting("jakarta.persistence.jdbc.password", System.getenv("SHOP_PASSWORD"))
                        .applySetting("jakarta.persistence.schema-generation.database.action", "create")
                        .build())
                .addResource("META-INF/orm.xml")
                .buildMetadata()
                .buildSessionFactory()
                .close();
    }
}
