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

    static void addTo(TypeSpec.Builder type, List<DatabaseSteps> bodies) {
        List<Half> upgrades = Half.upgrades(bodies);
        List<Half> downgrades = Half.downgrades(bodies);
        List<Half> halves =
                Stream.concat(upgrades.stream(), downgrades.stream()).toList();
        int weight = halves.stream()
                .flatMap(half -> half.steps().stream())
                .mapToInt(Step::weight)
                .sum();
        ClassBody body = new ClassBody(weight > FULL_CLASS, repeatedTopics(halves));
        if (bodies.get(0).database().isPresent()) {
            body.methods.add(Half.calling("upgrade", upgrades));
            body.methods.add(Half.calling("downgrade", downgrades));
        }
        halves.forEach(body::half);
        body.closePart();
        type.addMethods(body.methods).addMethods(body.pages).addTypes(body.parts);
    }

    /** The topics that more than one method is about, which are told apart by numbers. */
    private static Set<String> repeatedTopics(List<Half> halves) {
        Set<String> seen = new HashSet<>();
        return halves.stream()
                .map(Half::steps)
                .filter(Chapter::needed)
                .flatMap(steps -> Chapter.of(steps).stream())
                .map(Chapter::topic)
                .filter(topic -> !seen.add(topic))
                .collect(Collectors.toSet());
    }

    private void half(Half half) {
        List<Step> steps = half.steps();
        methods.add(half.method(Chapter.needed(steps) ? chapters(steps) : new Chapter(half.method(), steps).code()));
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
