package dev.autogen.metamodel;

/**
 * The port to the Hibernate behind the reader's class loader.
 *
 * <p>Both sides share this type; what implements it is loaded once for each reader and sees another Hibernate each time.
 */
public interface HibernateGateway {

    /** Starts Hibernate without a connection and reads what it would create. */
    EntityModel read(BootRequest request);
}
