package dev.autogen.cli;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.autogen.migration.Operations;
import dev.autogen.testing.CatalogDump;
import dev.autogen.testing.FreshDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Revisions of every version so far compile, link and run with this one, and keep the checksums that databases hold.
 *
 * <p>{@code -Dfrozen.update=true} keeps class files and checksums of sources that are new.
 */
class FrozenRevisionsTest {
    private static final String API = Operations.class.getPackageName();

    /** What revisions do not call: it collects their steps, or calls their classes and what is around them. */
    private static final Set<String> INTERNAL = Set.of(
            "OperationLog", "Migration", "Recording", "Revision", "RevisionInputs", "Callback", "Moment", "Point");

    @RegisterExtension
    final FreshDatabase database = new FreshDatabase();

    @TempDir
    Path directory;

    @BeforeAll
    static void keep_what_is_new(@TempDir Path cache) throws IOException {
        if (Boolean.getBoolean("frozen.update")) {
            for (FrozenVersion version : FrozenVersion.all()) {
                version.keepNew(cache);
            }
        }
    }

    static List<FrozenVersion> versions() {
        return FrozenVersion.all();
    }

    @ParameterizedTest
    @MethodSource("versions")
    void the_sources_compile_and_say_the_same(FrozenVersion version) {
        assertThat(version.ofSources(directory)).isEqualTo(version.checksums());
    }

    @ParameterizedTest
    @MethodSource("versions")
    void the_class_files_link_and_say_the_same(FrozenVersion version) {
        assertThat(version.ofClasses(directory)).isEqualTo(version.checksums());
    }

    @ParameterizedTest
    @MethodSource("versions")
    void the_branch_shop_runs_up_and_down_and_up(FrozenVersion version) throws IOException {
        RevisionsBench project = project(version);
        List<String> before = dump();
        project.run("upgrade", "shop@head").exits(ExitCode.OK);
        List<String> upgraded = dump();
        project.run("downgrade", "shop@base").exits(ExitCode.OK);
        assertThat(CatalogDump.diff(before, dump())).isEmpty();
        project.run("upgrade", "shop@head").exits(ExitCode.OK);
        assertThat(CatalogDump.diff(upgraded, dump())).isEmpty();
    }

    @Test
    void what_has_no_way_back_says_so() throws IOException {
        RevisionsBench project = project(FrozenVersion.all().get(0));
        project.run("upgrade", "00000000000b").exits(ExitCode.OK);
        project.run("downgrade", "base").exits(ExitCode.MIGRATION_FAILED).says("there is nothing to take back");
    }

    @Test
    void each_call_that_a_revision_can_make_is_made_by_one_that_is_frozen() {
        Set<String> unused = new TreeSet<>(callable());
        unused.removeAll(called());
        assertThat(unused)
                .as("add a revision that calls these to the folder of the version that brings them, see its README")
                .isEmpty();
    }

    private static Set<String> callable() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(API).stream()
                        .filter(type -> type.getPackageName().equals(API) && !INTERNAL.contains(type.getSimpleName()))
                        .filter(FrozenRevisionsTest::isReachable)
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(not(method -> method.getModifiers().contains(JavaModifier.SYNTHETIC)
                                || method.getModifiers().contains(JavaModifier.BRIDGE)
                                || method.getName().equals("get")))
                        .map(FrozenRevisionsTest::signature)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The interfaces that {@link Operations} is made of, and the public classes that it hands out. */
    private static boolean isReachable(JavaClass type) {
        return type.isInterface() || type.getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static Set<String> called() {
        Path[] classes =
                FrozenVersion.all().stream().map(FrozenVersion::classes).toArray(Path[]::new);
        return new ClassFileImporter()
                .importPaths(classes).stream()
                        .flatMap(type -> type.getMethodCallsFromSelf().stream())
                        .map(JavaMethodCall::getTarget)
                        .filter(target -> target.getOwner().getPackageName().equals(API))
                        .map(target -> target.resolveMember())
                        .flatMap(Optional::stream)
                        .map(FrozenRevisionsTest::signature)
                        .collect(Collectors.toSet());
    }

    private static String signature(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName()
                + method.getRawParameterTypes().stream()
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    private RevisionsBench project(FrozenVersion version) throws IOException {
        RevisionsBench project = RevisionsBench.in(directory, database.database());
        Files.createDirectories(project.sources());
        for (Path source : version.files()) {
            Files.copy(source, project.sources().resolve(source.getFileName()));
        }
        project.run("ensure-version").exits(ExitCode.OK);
        return project;
    }

    private List<String> dump() {
        return CatalogDump.of(database.database(), "public", "stock", "audit");
    }
}
