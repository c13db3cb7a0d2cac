package dev.autogen.metamodel.hibernate;

import dev.autogen.metamodel.BootRequest;
import dev.autogen.metamodel.EntityModel;
import dev.autogen.metamodel.HibernateGateway;
import dev.autogen.schema.Schema;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.HibernateException;
import org.hibernate.Session;
import org.hibernate.Version;

/** Reads through the Hibernate that is visible from here. */
public final class HibernateReader implements HibernateGateway {

    @Override
    public EntityModel read(BootRequest request) {
        List<String> notices = new ArrayList<>(request.notices());
        try (HibernateBoot boot = HibernateBoot.start(request, notices)) {
            return read(request, boot, notices);
        } catch (HibernateException e) {
            throw BootFailure.explain(request, e, name -> Optional.empty());
        }
    }

    private static EntityModel read(BootRequest request, HibernateBoot boot, List<String> notices) {
        ReadingContext context = ReadingContext.of(boot, request, notices);
        Schema schema = new SchemaReader(context).read();
        return new EntityModel(
                schema,
                new SourceReader(context, boot.sessionFactory()).read(schema),
                new FormerNameReader(context).read(),
                notices.stream().distinct().toList(),
                Version.getVersionString(),
                location());
    }

    private static String location() {
        return Optional.ofNullable(Session.class.getProtectionDomain().getCodeSource())
                .map(CodeSource::getLocation)
                .map(Object::toString)
                .orElse("unknown");
    }
}
