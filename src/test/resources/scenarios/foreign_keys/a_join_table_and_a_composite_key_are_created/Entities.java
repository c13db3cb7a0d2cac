package a_join_table_and_a_composite_key_are_created;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import java.util.Set;

@Entity
class Student {
    @Id
    Long id;

    @ManyToMany
    @JoinTable(name = "enrolment",
            joinColumns = @JoinColumn(name = "student_id"),
            inverseJoinColumns = {
                @JoinColumn(name = "course_year", referencedColumnName = "year"),
                @JoinColumn(name = "course_number", referencedColumnName = "number")
            })
    Set<Course> courses;
}

@Entity
@IdClass(Course.Key.class)
class Course {
    @Id
    int year;

    @Id
    int number;

    record Key(int year, int number) {}
}
