package shop;

import jakarta.persistence.Persistence;
import java.util.Map;

/** Starts both units on an empty database. */
public class Start {
    public static void main(String[] arguments) {
        Map<String, String> settings = Map.of(
                "jakarta.persistence.jdbc.url", System.getenv("SHOP_DATABASE"),
                "jakarta.persistence.jdbc.user", System.getenv("SHOP_USER"),
                "jakarta.persistence.jdbc.password", System.getenv("SHOP_PASSWORD"),
                "jakarta.persistence.create-database-schemas", "true",
                "jakarta.persistence.schema-generation.database.action", "create");
        Persistence.createEntityManagerFactory("shop", settings).close();
        Persistence.createEntityManagerFactory("archive", settings).close();
    }
}
