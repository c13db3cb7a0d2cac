package a_former_name_that_another_entity_has_now_is_no_rename;

import dev.autogen.annotation.RenamedFrom;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
@RenamedFrom("writer")
class Author {
    @Id
    Long id;
}

@Entity
class Writer {
    @Id
    Long id;
}
