package dev.autogen.render;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.autogen.migration.Operations;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * The steps of a revision in one direction, or those on one of several databases.
 *
 * @param method the name of their method
 * @param database the name of the database; none for steps on every one
 * @param steps the steps
 * @param hint what to say where there are none
 */
record Half(String method, Optional<String> database, List<Step> steps, String hint) {
    private static final String UP = "Each call on op is a step, such as op.sql(\"…\").undo(\"…\").";
    private static final String DOWN = "Take the steps back here, last first.";

    Half {
        steps = List.copyOf(steps);
    }

    static List<Half> upgrades(List<DatabaseSteps> bodies) {
        List<String> names = names(bodies);
        List<Half> halves = new ArrayList<>();
        for (int i = 0; i < bodies.size(); i++) {
            DatabaseSteps body = bodies.get(i);
            halves.add(new Half("upgrade" + names.get(i), body.database(), body.up(), UP));
        }
        return halves;
    }

    /** Those of the last database first, as all steps go back. */
    static List<Half> downgrades(List<DatabaseSteps> bodies) {
        List<String> names = names(bodies);
        List<Half> halves = new ArrayList<>();
        for (int i = 0; i < bodies.size(); i++) {
            DatabaseSteps body = bodies.get(i);
            halves.add(new Half("downgrade" + names.get(i), body.database(), body.down(), DOWN));
        }
        Collections.reverse(halves);
        return halves;
    }

    /** The ends of the names of methods, unlike each other. */
    private static List<String> names(List<DatabaseSteps> bodies) {
        Set<String> taken = new HashSet<>();
        return bodies.stream()
                .map(body -> {
                    String name = body.database().map(Half::camelCase).orElse("");
                    String free = taken.add(name) ? name : name + bodies.indexOf(body);
                    taken.add(free);
                    return free;
                })
                .toList();
    }

    private static String camelCase(String database) {
        StringBuilder text = new StringBuilder();
        for (String word : database.split("[^A-Za-z0-9]+")) {
            text.append(word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT))
                    .append(word.isEmpty() ? "" : word.substring(1));
        }
        return text.toString();
    }

    /** The method of all halves in one direction, where they are methods of their own. */
    static MethodSpec calling(String name, List<Half> halves) {
        CodeBlock.Builder calls = CodeBlock.builder();
        halves.forEach(half -> half.database()
                .ifPresent(database -> calls.add("op.on($L, this::$L);\n", StringLiteral.of(database), half.method())));
        return interfaceMethod(name).addCode(calls.build()).build();
    }

    MethodSpec method(CodeBlock code) {
        MethodSpec.Builder builder = database.isEmpty()
                ? interfaceMethod(method)
                : MethodSpec.methodBuilder(method)
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(Operations.class, "op");
        return builder.addCode(steps.isEmpty() ? CodeBlock.of("// $L\n", hint) : code)
                .build();
    }

    private static MethodSpec.Builder interfaceMethod(String name) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(Operations.class, "op");
    }
}
