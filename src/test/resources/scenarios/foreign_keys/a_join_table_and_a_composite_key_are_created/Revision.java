package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A join table and a composite key are created.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A join table and a composite key are created")
public final class R27c6a30d7c24_AJoinTableAndACompositeKeyAreCreated implements Migration {

    @Override
    public void upgrade(Operations op) {
        // missing table course: app.Course
        op.createTable("course", table -> table
                .column("number", "integer", column -> column.notNull())
                .column("year", "integer", column -> column.notNull())
                .primaryKey("course_pkey", "number", "year"));
        // missing table student: app.Student
        op.createTable("student", table -> table
                .column("id", "bigint", column -> column.notNull())
                .primaryKey("student_pkey", "id"));
        // missing table enrolment: app.Student#courses
        op.createTable("enrolment", table -> table
                .column("course_number", "integer", column -> column.notNull())
                .column("course_year", "integer", column -> column.notNull())
                .column("student_id", "bigint", column -> column.notNull())
                .primaryKey("enrolment_pkey", "course_number", "course_year", "student_id"));
        // missing table enrolment: app.Student#courses
        op.addForeignKey("enrolment", "fkffhcg8u3vjgqdfjf4umhbxpeq", key -> key
                .columns("course_number", "course_year")
                .references("course", "number", "year"));
        // missing table enrolment: app.Student#courses
        op.addForeignKey("enrolment", "fkad702dqqihmk3dwwgnwam8hlm", key -> key
                .columns("student_id")
                .references("student", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("enrolment", "fkad702dqqihmk3dwwgnwam8hlm");
        op.dropConstraint("enrolment", "fkffhcg8u3vjgqdfjf4umhbxpeq");
        op.dropTable("enrolment");
        op.dropTable("student");
        op.dropTable("course");
    }
}
