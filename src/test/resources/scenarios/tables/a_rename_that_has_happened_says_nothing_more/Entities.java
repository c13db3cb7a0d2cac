package a_rename_that_has_happened_says_nothing_more;

import dev.autogen.annotation.RenamedFrom;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
@RenamedFrom("writer")
class Author {
    @Id
    Long id;

    @RenamedFrom("nick")
    @Column(name = "pen_name")
    String penName;
}
