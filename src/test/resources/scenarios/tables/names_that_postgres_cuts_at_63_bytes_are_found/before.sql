create table the_measurements_that_were_taken_by_all_of_the_sensors_in_the_whole_house (
    the_temperature_that_was_measured_by_the_sensor_in_degrees_of_celsius integer,
    id bigint not null,
    größe_der_größten_größe_der_größten_größe_der_größten_größe varchar(255),
    primary key (id),
    constraint the_temperature_that_was_measured_has_to_be_above_the_absolute_zero
        check (the_temperature_that_was_measured_by_the_sensor_in_degrees_of_celsius > -274));
create index the_index_over_the_temperature_that_was_measured_by_the_sensor_in_celsius
    on the_measurements_that_were_taken_by_all_of_the_sensors_in_the_whole_house (the_temperature_that_was_measured_by_the_sensor_in_degrees_of_celsius);
