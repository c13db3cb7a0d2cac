package an_audit_table_follows_a_stated_rename;

import dev.autogen.annotation.RenamedFrom;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
@RenamedFrom("writer")
class Author {
    @Id
    Long id;

    @RenamedFrom("nick")
    String penName;
}
