package dev.autogen.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.testing.FreshDatabase;
import dev.autogen.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a change of type keeps, with the server as the judge. */
class ConversionTest {

    @RegisterExtension
    static final FreshDatabase DATABASE = new FreshDatabase();

    /** Values at the edges of each type, as SQL literals. */
    private static final Map<String, List<String>> VALUES = values();

    private static Map<String, List<String>> values() {
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put("smallint", List.of("-32768", "32767"));
        values.put("integer", List.of("-2147483648", "2147483647", "16777217"));
        values.put("bigint", List.of("-9223372036854775808", "9223372036854775807"));
        values.put("numeric", List.of("0.123456789012345678901", "1e30"));
        values.put("numeric(4,0)", List.of("9999", "-9999"));
        values.put("numeric(5,0)", List.of("99999"));
        values.put("numeric(10,2)", List.of("99999999.99"));
        values.put("numeric(12,2)", List.of("9999999999.99"));
        values.put("numeric(12,4)", List.of("99999999.9999"));
        values.put("numeric(19,0)", List.of("9999999999999999999"));
        values.put("real", List.of("1.5", "3.4e38", "0.1"));
        values.put("double precision", List.of("1.7e308", "0.1"));
        values.put("text", List.of("'a longer text than any length here would take, blanks at its end  '", "'007'"));
        values.put("character varying", List.of("'a longer text than any length here would take  '"));
        values.put("character varying(5)", List.of("'abcde'", "'a '"));
        values.put("character varying(20)", List.of("'abcdefghijklmnopqrst'"));
        values.put("character varying(36)", List.of("'abcdefghijklmnopqrstabcdefghijklmnopqrst'"));
        values.put("character(5)", List.of("'abcde'"));
        values.put("character(20)", List.of("'abcdefghijklmnopqrst'"));
        values.put("boolean", List.of("true", "false"));
        values.put("uuid", List.of("'6f5b4d0e-3f0a-4a51-9d55-0a8a3f8f0f11'"));
        values.put("date", List.of("'4713-01-01 BC'", "'2026-02-28'"));
        values.put("time without time zone", List.of("'23:59:59.999999'"));
        values.put("time(0) without time zone", List.of("'23:59:59'"));
        values.put("time with time zone", List.of("'23:59:59.999999+05'"));
        values.put("timestamp without time zone", List.of("'2026-02-28 23:59:59.999999'"));
        values.put("timestamp(6) without time zone", List.of("'2026-02-28 23:59:59.999999'"));
        values.put("timestamp(3) without time zone", List.of("'2026-02-28 23:59:59.999'"));
        values.put("timestamp with time zone", List.of("'2026-02-28 23:59:59.999999+05'"));
        values.put("timestamp(0) with time zone", List.of("'2026-02-28 23:59:59+05'"));
        values.put("interval", List.of("'1 year 2 days 3.123456 seconds'"));
        values.put("json", List.of("'{\"a\": [1, 2]}'"));
        values.put("jsonb", List.of("'{\"a\": [1, 2]}'"));
        values.put("inet", List.of("'192.168.0.1/24'"));
        values.put("cidr", List.of("'192.168.0.0/24'"));
        values.put("macaddr", List.of("'08:00:2b:01:02:03'"));
        values.put("macaddr8", List.of("'08:00:2b:01:02:03:04:05'"));
        values.put("bit(3)", List.of("'101'"));
        values.put("bit(5)", List.of("'10101'"));
        values.put("bit varying(5)", List.of("'10101'", "'1'"));
        values.put("bytea", List.of("'\\x00ff'"));
        values.put("integer[]", List.of("'{2147483647}'"));
        values.put("bigint[]", List.of("'{9223372036854775807}'"));
        return values;
    }

    @Test
    void what_is_said_to_keep_every_value_does() throws SQLException {
        List<String> wrong = new ArrayList<>();
        int kept = 0;
        try (Connection connection = database().connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local timezone = 'UTC'");
            for (String from : VALUES.keySet()) {
                for (String to : VALUES.keySet()) {
                    if (!Conversion.mayLose(from, to)) {
                        kept++;
                        wrong.addAll(lost(connection, from, to));
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(kept).isGreaterThan(VALUES.size() * 2);
    }

    /** The values that are not what they were after the way there and back. */
    private static List<String> lost(Connection connection, String from, String to) throws SQLException {
        List<String> lost = new ArrayList<>();
        for (String value : VALUES.get(from)) {
            String there = "(" + value + ")::" + from;
            String back = "(" + there + ")::" + to + "::" + from;
            String sql = "select (" + back + ")::text = (" + there + ")::text or to_jsonb(" + back + ") = to_jsonb("
                    + there + ")";
            Savepoint savepoint = connection.setSavepoint();
            try (Statement statement = connection.createStatement();
                    ResultSet same = statement.executeQuery(sql)) {
                same.next();
                if (!same.getBoolean(1)) {
                    lost.add(value + " of " + from + " in " + to);
                }
            } catch (SQLException e) {
                lost.add(value + " of " + from + " in " + to + ": " + e.getMessage());
                connection.rollback(savepoint);
            }
        }
        return lost;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text | character varying(20)",
                "character varying(50) | character varying(20)",
                "character varying | character varying(20)",
                "bigint | integer",
                "numeric(10,2) | numeric(10,1)",
                "numeric(10,2) | numeric(9,2)",
                "numeric | numeric(38,10)",
                "numeric(10,2) | integer",
                "numeric | double precision",
                "integer | numeric(5,0)",
                "integer | real",
                "double precision | real",
                "timestamp(6) without time zone | date",
                "timestamp without time zone | timestamp(0) without time zone",
                "timestamp with time zone | timestamp without time zone",
                "time with time zone | time without time zone",
                "text | integer",
                "text[] | text[]  ",
                "bit(5) | bit(3)",
                "inet | cidr",
                "mood | humour",
                "\"Odd (3)\" | \"Odd (2)\"",
            })
    void what_can_lose_a_value_is_said_to(String from, String to) {
        assertThat(Conversion.mayLose(from, to)).isEqualTo(!from.equals(to));
    }

    private static TestDatabase database() {
        return DATABASE.database();
    }
}
