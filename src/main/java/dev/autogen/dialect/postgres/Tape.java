package dev.autogen.dialect.postgres;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a server answered to a conversation, as bytes and back.
 *
 * @param answers in the order of asking
 * @param failure why there is no more of it
 */
record Tape(List<Answered> answers, Optional<Failure> failure) {

    private static final int FORMAT = 1;
    private static final int NULL = -1;
    private static final int ARRAY = -2;

    /** One query with its rows. */
    record Answered(String question, List<CatalogRow> rows) {}

    /** An error of the server's. */
    record Failure(String state, String message) {}

    Tape {
        answers = List.copyOf(answers);
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(FORMAT);
            write(out, failure.map(Failure::state).orElse(null));
            write(out, failure.map(Failure::message).orElse(null));
            out.writeInt(answers.size());
            for (Answered answer : answers) {
                write(out, answer);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** @throws IOException when the bytes are not a whole tape of this format */
    static Tape of(byte[] bytes) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readInt() != FORMAT) {
                throw new IOException("The answers are in another format");
            }
            String state = text(in);
            String message = text(in);
            List<Answered> answers = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                answers.add(answered(in));
            }
            return new Tape(
                    answers,
                    state == null || message == null ? Optional.empty() : Optional.of(new Failure(state, message)));
        }
    }

    /** Column names stand once, before the rows. */
    private static void write(DataOutputStream out, Answered answer) throws IOException {
        write(out, answer.question());
        List<String> columns = answer.rows().isEmpty()
                ? List.of()
                : List.copyOf(answer.rows().get(0).cells().keySet());
        out.writeInt(columns.size());
        for (String column : columns) {
            write(out, column);
        }
        out.writeInt(answer.rows().size());
        for (CatalogRow row : answer.rows()) {
            for (Object cell : row.cells().values()) {
                write(out, cell);
            }
        }
    }

    private static Answered answered(DataInputStream in) throws IOException {
        String question = required(in);
        List<String> columns = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            columns.add(required(in));
        }
        List<CatalogRow> rows = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            Map<String, @Nullable Object> cells = new LinkedHashMap<>();
            for (String column : columns) {
                cells.put(column, cell(in));
            }
            rows.add(new CatalogRow(cells));
        }
        return new Answered(question, rows);
    }

    private static void write(DataOutputStream out, @Nullable Object cell) throws IOException {
        if (cell == null) {
            out.writeInt(NULL);
        } else if (cell instanceof List<?> texts) {
            out.writeInt(ARRAY);
            out.writeInt(texts.size());
            for (Object text : texts) {
                write(out, text);
            }
        } else {
            byte[] text = cell.toString().getBytes(StandardCharsets.UTF_8);
            out.writeInt(text.length);
            out.write(text);
        }
    }

    private static @Nullable Object cell(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length != ARRAY) {
            return text(in, length);
        }
        List<@Nullable String> texts = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            texts.add(text(in));
        }
        return texts;
    }

    private static String required(DataInputStream in) throws IOException {
        String text = text(in);
        if (text == null) {
            throw new IOException("The answers have a gap");
        }
        return text;
    }

    private static @Nullable String text(DataInputStream in) throws IOException {
        return text(in, in.readInt());
    }

    private static @Nullable String text(DataInputStream in, int length) throws IOException {
        if (length == NULL) {
            return null;
        }
        if (length < 0 || length > in.available()) {
            throw new IOException("The answers are cut off");
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
}
