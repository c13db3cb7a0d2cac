package dev.autogen.metamodel;

/**
 * A spell in which Hibernate, when it first logs, takes the JDK's logging.
 *
 * <p>It would otherwise take the application's, whose console prints to the standard output, where results belong.
 */
final class JdkLogging implements AutoCloseable {

    /** Read once by each JBoss Logging that is loaded. */
    private static final String PROVIDER = "org.jboss.logging.provider";

    private final boolean chosenByUser;

    private JdkLogging(boolean chosenByUser) {
        this.chosenByUser = chosenByUser;
    }

    static JdkLogging forHibernate() {
        boolean chosenByUser = System.getProperty(PROVIDER) != null;
        if (!chosenByUser) {
            System.setProperty(PROVIDER, "jdk");
        }
        return new JdkLogging(chosenByUser);
    }

    @Override
    public void close() {
        if (!chosenByUser) {
            System.clearProperty(PROVIDER);
        }
    }
}
