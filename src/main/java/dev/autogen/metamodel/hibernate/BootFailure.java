package dev.autogen.metamodel.hibernate;

import dev.autogen.metamodel.BootRequest;
import dev.autogen.metamodel.EntityRejectedException;
import dev.autogen.metamodel.MissingClassException;
import dev.autogen.metamodel.NewerClassFileException;
import dev.autogen.schema.AutogenException;
import java.lang.reflect.Member;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Says in autogen's words why Hibernate did not start. */
final class BootFailure {

    private static final System.Logger LOG = System.getLogger(BootFailure.class.getName());

    private static final Pattern CLASS_VERSION =
            Pattern.compile("(\\S+) has been compiled .*version (\\d+)\\.\\d+\\).*");
    private static final int CLASS_VERSION_OFFSET = 44;

    /** A stop ends a sentence only before white space: names of classes are full of them. */
    private static final Pattern SENTENCE = Pattern.compile("(.+?)[.;!]?(?:\\R|[.;!]\\s|$).*", Pattern.DOTALL);

    private static final int LONGEST_SENTENCE = 200;

    private BootFailure() {}

    /**
     * Turns Hibernate's failure into an exception of autogen's.
     *
     * @param alone how Hibernate fails over one class alone, which finds the culprit where no message names it
     */
    static AutogenException explain(
            BootRequest request, Throwable failure, Function<String, Optional<Throwable>> alone) {
        List<Throwable> causes = causes(failure);
        return first(causes, AutogenException.class)
                .or(() -> first(causes, UnsupportedClassVersionError.class).map(BootFailure::newer))
                .or(() -> first(causes, NoClassDefFoundError.class).map(error -> missing(request, error)))
                .orElseGet(() -> new EntityRejectedException(
                        entity(request, causes).or(() -> culprit(request, failure, alone)), reason(failure), failure));
    }

    /** The failure in one line: Hibernate's message, with the deepest cause where that says more. */
    static String reason(Throwable failure) {
        List<Throwable> causes = causes(failure);
        String outer = words(failure);
        String inner = words(causes.get(causes.size() - 1));
        return outer.contains(inner) ? outer : outer + ": " + inner;
    }

    /** As much of a reason as tells it apart from others. */
    static String firstSentence(String reason) {
        Matcher end = SENTENCE.matcher(reason);
        String sentence = end.lookingAt() ? end.group(1) : reason;
        return sentence.length() <= LONGEST_SENTENCE ? sentence : sentence.substring(0, LONGEST_SENTENCE - 1) + "…";
    }

    static AutogenException newer(UnsupportedClassVersionError error) {
        Matcher words = CLASS_VERSION.matcher(words(error));
        if (!words.matches()) {
            return new EntityRejectedException(Optional.empty(), words(error), error);
        }
        int required = Integer.parseInt(words.group(2)) - CLASS_VERSION_OFFSET;
        return new NewerClassFileException(
                words.group(1).replace('/', '.'), required, Runtime.version().feature());
    }

    private static AutogenException missing(BootRequest request, NoClassDefFoundError error) {
        String user = request.classes().stream()
                .filter(name -> lacks(name, words(error)))
                .findFirst()
                .orElse("a library of the application");
        return MissingClassException.neededBy(user, error);
    }

    /** Whether looking at the members of the class fails in the same way. */
    private static boolean lacks(String className, String missing) {
        try {
            Class<?> type = MappedClass.load(className);
            Member[][] members = {type.getDeclaredFields(), type.getDeclaredMethods()};
            LOG.log(System.Logger.Level.DEBUG, "{0} has all of {1}", className, members);
            return false;
        } catch (NoClassDefFoundError e) {
            return words(e).equals(missing);
        } catch (MissingClassException e) {
            return e.missing().equals(missing.replace('/', '.'));
        }
    }

    /** The entity that the messages name; of several, the longest, as one name may begin with another. */
    private static Optional<String> entity(BootRequest request, List<Throwable> causes) {
        return request.classes().stream()
                .filter(name -> causes.stream().anyMatch(cause -> words(cause).contains(name)))
                .max(Comparator.comparingInt(String::length));
    }

    private static Optional<String> culprit(
            BootRequest request, Throwable failure, Function<String, Optional<Throwable>> alone) {
        return request.classes().stream()
                .filter(name -> alone.apply(name)
                        .filter(other -> reason(other).equals(reason(failure)))
                        .isPresent())
                .findFirst();
    }

    private static <T> Optional<T> first(List<Throwable> causes, Class<T> type) {
        return causes.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    private static List<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(20)
                .toList();
    }

    private static String words(Throwable failure) {
        return Objects.requireNonNullElse(
                failure.getMessage(), failure.getClass().getName());
    }
}
