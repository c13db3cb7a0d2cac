package dev.autogen.render;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.autogen.migration.Operations;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * The methods of a revision class.
 *
 * <p>A method holds at most 64 KB of code and a class 65,535 constants, so that the steps of a long revision are spread
 * over private methods, and those of a very long one over nested classes.
 */
final class ClassBody {
    /** Calls in a class; each costs fewer than ten constants. */
    private static final int FULL_CLASS = 4_000;

    private final List<MethodSpec> methods = new ArrayList<>();
    private final List<MethodSpec> pages = new ArrayList<>();
    private final List<TypeSpec> parts = new ArrayList<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final boolean nested;
    private final Set<String> repeated;
    private int pagesWeight;

    private ClassBody(boolean nested, Set<String> repeated) {
        this.nested = nested;
        this.repeated = repeated;
    }

    static void addTo(TypeSpec.Builder type, List<Step> upgrade, List<Step> downgrade) {
        int weight = upgrade.stream().mapToInt(Step::weight).sum()
                + downgrade.stream().mapToInt(Step::weight).sum();
        ClassBody body = new ClassBody(weight > FULL_CLASS, repeatedTopics(upgrade, downgrade));
        body.half("upgrade", upgrade, "Each call on op is a step, such as op.sql(\"…\").undo(\"…\").");
        body.half("downgrade", downgrade, "Take the steps back here, last first.");
        body.closePart();
        type.addMethods(body.methods).addMethods(body.pages).addTypes(body.parts);
    }

    /** The topics that more than one method is about, which are told apart by numbers. */
    private static Set<String> repeatedTopics(List<Step> upgrade, List<Step> downgrade) {
        Set<String> seen = new HashSet<>();
        return Stream.of(upgrade, downgrade)
                .filter(Chapter::needed)
                .flatMap(half -> Chapter.of(half).stream())
                .map(Chapter::topic)
                .filter(topic -> !seen.add(topic))
                .collect(Collectors.toSet());
    }

    private void half(String name, List<Step> steps, String hint) {
        CodeBlock code = Chapter.needed(steps) ? chapters(steps) : new Chapter(name, steps).code();
        methods.add(MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(Operations.class, "op")
                .addCode(steps.isEmpty() ? CodeBlock.of("// $L\n", hint) : code)
                .build());
    }

    private CodeBlock chapters(List<Step> steps) {
        CodeBlock.Builder calls = CodeBlock.builder();
        for (Chapter chapter : Chapter.of(steps)) {
            calls.add("$L(op);\n", page(chapter));
        }
        return calls.build();
    }

    /** Adds a method for the chapter and gives the name to call it by. */
    private String page(Chapter chapter) {
        if (nested && pagesWeight > 0 && pagesWeight + chapter.weight() > FULL_CLASS) {
            closePart();
        }
        int number = numbers.merge(chapter.topic(), 1, Integer::sum);
        String name = repeated.contains(chapter.topic()) ? chapter.topic() + number : chapter.topic();
        MethodSpec.Builder method =
                MethodSpec.methodBuilder(name).addModifiers(nested ? Modifier.STATIC : Modifier.PRIVATE);
        pages.add(method.addParameter(Operations.class, "op")
                .addCode(chapter.code())
                .build());
        pagesWeight += chapter.weight();
        return nested ? partName() + "." + name : name;
    }

    private String partName() {
        return "Part" + (parts.size() + 1);
    }

    private void closePart() {
        if (!nested || pages.isEmpty()) {
            return;
        }
        parts.add(TypeSpec.classBuilder(partName())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addMethods(pages)
                .build());
        pages.clear();
        pagesWeight = 0;
    }
}
