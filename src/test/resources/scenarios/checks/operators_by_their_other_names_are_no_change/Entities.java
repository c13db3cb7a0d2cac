package operators_by_their_other_names_are_no_change;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Check;

@Entity
@Check(name = "c1", constraints = "code LIKE 'A%' AND code NOT LIKE '_b%'")
@Check(name = "c2", constraints = "code ilike 'a%' or code not ilike 'b%'")
@Check(name = "c3", constraints = "kind in ('x','y')")
@Check(name = "c4", constraints = "kind NOT IN ('a', 'b')")
@Check(name = "c5", constraints = "code isnull or kind notnull")
@Check(name = "c6", constraints = "price != 0 AND NOT price = 1")
@Check(name = "c7", constraints = "cast(price AS text)||'x'<>'5x'")
@Check(name = "c8", constraints = "price = '5'::integer OR price = 6")
@Check(name = "c9", constraints = "price = 1 OR kind = 'z'")
@Check(name = "c10", constraints = "price > 1 and price < 5 and price != 3 or price > 7")
@Check(name = "c11", constraints = "price > 0 IS TRUE")
@Check(name = "c12", constraints = "price BETWEEN SYMMETRIC 9 AND 1")
@Check(name = "c13", constraints = "code COLLATE \"C\" > 'a'")
class Offer {
    @Id
    Long id;

    int price;

    String code;

    String kind;
}
