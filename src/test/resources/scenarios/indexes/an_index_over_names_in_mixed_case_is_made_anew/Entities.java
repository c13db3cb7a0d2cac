package an_index_over_names_in_mixed_case_is_made_anew;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(
        name = "`Mixed Case`",
        indexes = {
            @Index(name = "`Same Index`", columnList = "`A Column`, abs(\"B Column\")"),
            @Index(name = "`Other Index`", columnList = "`B Column`, abs(\"A Column\")")
        })
class MixedCase {
    @Id
    Long id;

    @Column(name = "`A Column`")
    Integer a;

    @Column(name = "`B Column`")
    Integer b;
}
