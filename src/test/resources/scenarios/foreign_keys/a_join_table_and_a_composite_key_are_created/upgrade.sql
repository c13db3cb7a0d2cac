CREATE TABLE course (
    number integer NOT NULL,
    year integer NOT NULL,
    CONSTRAINT course_pkey PRIMARY KEY (number, year)
);
CREATE TABLE student (
    id bigint NOT NULL,
    CONSTRAINT student_pkey PRIMARY KEY (id)
);
CREATE TABLE enrolment (
    course_number integer NOT NULL,
    course_year integer NOT NULL,
    student_id bigint NOT NULL,
    CONSTRAINT enrolment_pkey PRIMARY KEY (course_number, course_year, student_id)
);
ALTER TABLE enrolment ADD CONSTRAINT fkffhcg8u3vjgqdfjf4umhbxpeq FOREIGN KEY (course_number, course_year) REFERENCES course (number, year);
ALTER TABLE enrolment ADD CONSTRAINT fkad702dqqihmk3dwwgnwam8hlm FOREIGN KEY (student_id) REFERENCES student (id);
