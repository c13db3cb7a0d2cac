package comments_in_any_script_are_left_alone;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Comment;

@Entity
@Comment("Größe, 漢字, 😀")
class Account {
    @Id
    Long id;

    @Comment("  a\tb\\c $$ {0} %s -- ;\n")
    String code;

    @Comment("\"quoted\" \\n is no line break")
    String name;
}
