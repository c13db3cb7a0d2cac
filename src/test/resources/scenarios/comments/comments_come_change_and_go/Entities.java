package comments_come_change_and_go;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Comment;

@Entity
@Comment("What's \"new\", 100%: \\ and $$")
class Account {
    @Id
    Long id;

    @Comment("It's a\nnew line")
    String a;

    @Comment("It's new")
    String b;

    String c;
}

@Entity
class Shop {
    @Id
    Long id;
}
