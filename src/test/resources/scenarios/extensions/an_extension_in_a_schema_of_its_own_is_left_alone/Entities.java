package an_extension_in_a_schema_of_its_own_is_left_alone;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import org.hibernate.annotations.Check;

@Entity
@Table(indexes = @Index(name = "account_extra_idx", columnList = "(extra operator(ext.->) 'a'::text)"))
@Check(name = "account_email_check", constraints = "email OPERATOR(ext.<>) cast('root' as ext.citext)")
class Account {
    @Id
    Long id;

    @Column(columnDefinition = "ext.citext default 'nobody'")
    String email;

    @Column(columnDefinition = "ext.hstore default ext.hstore('a'::text, 'b'::text)")
    String extra;
}
