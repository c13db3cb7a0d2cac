package dev.autogen.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A class as its source file declares it.
 *
 * @param file the file
 * @param name its name with dots, {@code sample.Outer.Inner}
 * @param line where its name is
 * @param superclass what it extends as written, without type arguments
 * @param imports the names that the file imports, those of whole packages ending with {@code .*}
 * @param members its properties by name
 */
record SourceType(
        Path file,
        String name,
        int line,
        Optional<String> superclass,
        List<String> imports,
        Map<String, SourceMember> members) {

    SourceType {
        imports = List.copyOf(imports);
        members = Map.copyOf(members);
    }

    /** What a name written in this class may stand for, in the order in which Java looks. */
    Stream<String> meanings(String written) {
        int dot = written.indexOf('.');
        String first = dot < 0 ? written : written.substring(0, dot);
        String rest = written.substring(first.length());
        Stream<String> around = Stream.iterate(name, scope -> !scope.isEmpty(), SourceType::enclosing)
                .map(scope -> scope + "." + written);
        Stream<String> imported =
                imports.stream().filter(name -> name.endsWith("." + first)).map(name -> name + rest);
        Stream<String> wholesale = imports.stream()
                .filter(name -> name.endsWith(".*"))
                .map(name -> name.substring(0, name.length() - 1) + written);
        return Stream.of(around, imported, wholesale, Stream.of(written)).flatMap(names -> names);
    }

    private static String enclosing(String scope) {
        return scope.substring(0, Math.max(0, scope.lastIndexOf('.')));
    }
}
