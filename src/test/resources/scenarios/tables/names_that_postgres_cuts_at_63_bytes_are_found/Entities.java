package names_that_postgres_cuts_at_63_bytes_are_found;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import org.hibernate.annotations.Check;

@Entity
@Table(
        name = "the_measurements_that_were_taken_by_all_of_the_sensors_in_the_whole_house",
        indexes = @Index(
                name = "the_index_over_the_temperature_that_was_measured_by_the_sensor_in_celsius",
                columnList = "the_temperature_that_was_measured_by_the_sensor_in_degrees_of_celsius"))
@Check(
        name = "the_temperature_that_was_measured_has_to_be_above_the_absolute_zero",
        constraints = "the_temperature_that_was_measured_by_the_sensor_in_degrees_of_celsius > -274")
class Measurement {
    @Id
    Long id;

    @Column(name = "the_temperature_that_was_measured_by_the_sensor_in_degrees_of_celsius")
    Integer temperature;

    @Column(name = "größe_der_größten_größe_der_größten_größe_der_größten_größe")
    String size;
}
