package dev.autogen.command;

import dev.autogen.database.Database;
import dev.autogen.dialect.DdlStatement;
import dev.autogen.operation.Operation;
import dev.autogen.operation.OperationDescription;
import dev.autogen.runtime.LoadedStep;
import dev.autogen.runtime.MigrationFailedException;
import dev.autogen.schema.Name;
import dev.autogen.script.RevisionGraph;
import dev.autogen.script.RevisionHeader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Sees whether branches have nothing to do with each other.
 *
 * <p>No object that one of them writes may be written or named by another, and carried out in both orders they have to leave
 * the same. Where nobody knows what a step does, they may have.
 */
final class Independence {
    private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_$]*");

    private final Workplace workplace;
    private final RevisionGraph graph;
    private final SortedSet<Name> written = new TreeSet<>();

    Independence(Workplace workplace) {
        this.workplace = workplace;
        this.graph = workplace.revisions().graph();
    }

    /** @throws DependentBranchesException when they may have something to do with each other */
    void require(List<String> heads) {
        List<String> reasons = new ArrayList<>();
        for (int one = 0; one < heads.size(); one++) {
            for (int other = one + 1; other < heads.size(); other++) {
                reasons.addAll(between(heads.get(one), heads.get(other)));
            }
        }
        if (!reasons.isEmpty()) {
            throw DependentBranchesException.touching(
                    reasons.stream().distinct().toList());
        }
        requireEitherOrder(heads);
    }

    private List<String> between(String one, String other) {
        Set<String> ofOne = graph.withAncestors(List.of(one));
        Set<String> ofOther = graph.withAncestors(List.of(other));
        List<Footprint> left = footprints(ofOne, ofOther);
        List<Footprint> right = footprints(ofOther, ofOne);
        List<String> reasons = new ArrayList<>();
        for (Footprint first : left) {
            for (Footprint second : right) {
                reasons.addAll(first.touching(second));
                reasons.addAll(second.touching(first));
            }
        }
        List<String> unknown = new ArrayList<>();
        left.forEach(footprint -> unknown.addAll(footprint.unknown()));
        right.forEach(footprint -> unknown.addAll(footprint.unknown()));
        reasons.addAll(unknown);
        return reasons;
    }

    private List<Footprint> footprints(Set<String> of, Set<String> without) {
        return graph.revisions().stream()
                .filter(header -> of.contains(header.id()) && !without.contains(header.id()))
                .map(this::footprint)
                .toList();
    }

    /**
     * What a revision has to do with.
     *
     * @param writes the objects that it makes, changes or takes away, by simple name
     * @param words all words of its statements
     * @param unknown the steps of which nobody knows, a line each
     */
    private record Footprint(String revision, SortedSet<String> writes, Set<String> words, List<String> unknown) {

        List<String> touching(Footprint other) {
            return writes.stream()
                    .filter(name ->
                            other.writes().contains(name) || other.words().contains(name))
                    .map(name -> name + ", which " + revision + " writes, "
                            + (other.writes().contains(name) ? "is written" : "is named") + " by " + other.revision())
                    .toList();
        }
    }

    private Footprint footprint(RevisionHeader header) {
        SortedSet<String> writes = new TreeSet<>();
        Set<String> words = new TreeSet<>();
        List<String> unknown = new ArrayList<>();
        for (Operation operation :
                workplace.revisions().loaded(header).recording().upgrade()) {
            Optional<List<Name>> names = WrittenObjects.of(operation);
            if (names.isEmpty()) {
                unknown.add(header.id() + " has a step of which nobody knows what it touches: "
                        + OperationDescription.of(operation));
            } else {
                written.addAll(names.get());
                names.get().forEach(name -> writes.add(name.name().toLowerCase(Locale.ROOT)));
                words.addAll(words(operation));
            }
        }
        return new Footprint(header.id(), writes, words, unknown);
    }

    private Collection<String> words(Operation operation) {
        return workplace.dialect().statements(operation).stream()
                .map(DdlStatement::sql)
                .flatMap(sql -> WORD.matcher(sql).results())
                .map(MatchResult::group)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private void requireEitherOrder(List<String> heads) {
        List<String> reverse = new ArrayList<>(heads);
        Collections.reverse(reverse);
        Database like = workplace.databases().embedded();
        try {
            List<String> differences =
                    workplace.comparing().between(replayed(heads, like), replayed(reverse, like), written);
            if (!differences.isEmpty()) {
                throw DependentBranchesException.different(differences);
            }
        } catch (MigrationFailedException e) {
            throw DependentBranchesException.failing(String.valueOf(e.getMessage()));
        }
    }

    /** A scratch database with one branch after the other. */
    private Database replayed(List<String> heads, Database like) {
        Database scratch = workplace.emptyDatabase(like);
        SortedSet<String> rows = new TreeSet<>();
        for (String head : heads) {
            List<LoadedStep> steps =
                    workplace.revisions().upgradeTo(List.of(head)).steps(rows);
            workplace.replay(steps, scratch);
            rows = steps.isEmpty() ? rows : steps.get(steps.size() - 1).step().after();
        }
        return scratch;
    }
}
