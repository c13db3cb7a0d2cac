package a_reference_to_a_partitioned_table_is_one_key;

import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

@Entity
class Reading {
    @Id
    Long id;

    int value;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(name = "reading_sensor_fk"))
    Sensor sensor;
}

@Entity
class Sensor {
    @Id
    Long id;
}

@Entity
class Remark {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(name = "remark_reading_fk"))
    Reading reading;
}
