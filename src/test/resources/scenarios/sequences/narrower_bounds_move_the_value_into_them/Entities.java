package narrower_bounds_move_the_value_into_them;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

@Entity
class Above {
    @Id
    @GeneratedValue
    @SequenceGenerator(name = "above_numbers", sequenceName = "above_numbers", initialValue = 1000, allocationSize = 1, options = "minvalue 1000")
    Long id;
}

@Entity
class Apart {
    @Id
    @GeneratedValue
    @SequenceGenerator(name = "apart_numbers", sequenceName = "apart_numbers", initialValue = -1, allocationSize = -1)
    Long id;
}

@Entity
class Full {
    @Id
    @GeneratedValue
    @SequenceGenerator(name = "full_one", sequenceName = "full_one", allocationSize = 1, options = "maxvalue 50")
    Long id;
}

@Entity
class Within {
    @Id
    @GeneratedValue
    @SequenceGenerator(name = "within_numbers", sequenceName = "\"Within\"", allocationSize = 1, options = "maxvalue 50")
    Long id;
}
