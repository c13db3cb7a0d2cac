package dev.autogen.cli;

import dev.autogen.command.Autogen;
import dev.autogen.config.SettingsReader;
import dev.autogen.config.SettingsSource;
import dev.autogen.config.UndefinedVariableException;
import dev.autogen.report.DatabaseStatus;
import dev.autogen.schema.AutogenException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code autogen} itself, which only has sub-commands and the options that they share. */
@Command(
        name = "autogen",
        mixinStandardHelpOptions = true,
        scope = CommandLine.ScopeType.INHERIT,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        usageHelpAutoWidth = true,
        sortOptions = false,
        description = "Writes the difference between JPA entities and a PostgreSQL database down as reversible Java "
                + "revisions, and carries them out.",
        subcommands = {
            InitCommand.class,
            ListTemplatesCommand.class,
            RevisionCommand.class,
            MergeCommand.class,
            RebaseCommand.class,
            SquashCommand.class,
            CheckCommand.class,
            UpgradeCommand.class,
            DowngradeCommand.class,
            BootstrapCommand.class,
            AdoptCommand.class,
            StampCommand.class,
            StatusCommand.class,
            CurrentCommand.class,
            HistoryCommand.class,
            HeadsCommand.class,
            BranchesCommand.class,
            ShowCommand.class,
            EditCommand.class,
            PrintCommand.class,
            ExportCommand.class,
            RepairCommand.class,
            EnsureVersionCommand.class,
            DiffCommand.class,
            DbCommand.class,
            CompletionCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:ok",
            "1:differences found",
            "2:wrong usage or settings",
            "3:the database is not at head",
            "4:the revisions form no usable graph",
            "5:a migration failed",
            "6:refused, since data would be destroyed",
            "7:the database is unreachable or locked",
            "70:a defect of autogen"
        })
final class AutogenCommand implements Runnable {
    private final Terminal terminal;
    private final Interruption interruption;

    @Mixin
    private final GlobalOptions options = new GlobalOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Optional<ProgressPrinter> progress = Optional.empty();

    AutogenCommand(Terminal terminal, Interruption interruption) {
        this.terminal = terminal;
        this.interruption = interruption;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command.");
    }

    Terminal terminal() {
        return terminal;
    }

    GlobalOptions options() {
        return options;
    }

    Output output() {
        return new Output(terminal, options.verbosity());
    }

    /** The use cases, on the project and with the settings that files and options name. */
    Autogen autogen() {
        return autogen(options.source(terminal));
    }

    /** Says in the words about a run from now on which tenant it is on. */
    void nowOn(String tenant) {
        progress.ifPresent(printer -> printer.nowOn(tenant));
    }

    /** Says that something failed on one of several databases. */
    ExitCode failed(String database, AutogenException failure) {
        return Failures.known(terminal, failure, database + ": ", this, spec.commandLine());
    }

    /** How the database stands, or each of several, in the environment that the options name. */
    List<DatabaseStatus> status(boolean drift) {
        return status(autogen(), Optional.ofNullable(options.environment), drift);
    }

    /** How every database stands that the settings know, that of the options first. */
    List<DatabaseStatus> everyStatus() {
        return Stream.concat(
                        status(false).stream(),
                        environments().stream().flatMap(environment -> statusIn(environment, false).stream()))
                .toList();
    }

    /** How the databases of an environment stand; whoever asks for many may lack the passwords of some. */
    List<DatabaseStatus> statusIn(String environment, boolean drift) {
        Optional<String> name = Optional.of(environment);
        try {
            return status(autogen(options.source(terminal).withEnvironment(environment)), name, drift);
        } catch (UndefinedVariableException e) {
            return List.of(DatabaseStatus.unreachable(name, "", String.valueOf(e.getMessage())));
        }
    }

    private static List<DatabaseStatus> status(Autogen autogen, Optional<String> environment, boolean drift) {
        Collection<Autogen> databases = autogen.databases().values();
        return (databases.isEmpty() ? List.of(autogen) : databases)
                .stream()
                        .flatMap(each -> statusOfOne(each, environment, drift).stream())
                        .toList();
    }

    private static List<DatabaseStatus> statusOfOne(Autogen autogen, Optional<String> environment, boolean drift) {
        return autogen.tenants().any()
                ? autogen.tenants().statuses(environment, drift)
                : List.of(autogen.status(environment, drift));
    }

    private Autogen autogen(SettingsSource source) {
        ProgressPrinter printer = new ProgressPrinter(terminal, options.verbosity());
        progress = Optional.of(printer);
        Autogen autogen = Autogen.of(reader().read(source), printer);
        interruption.stops(autogen);
        return autogen;
    }

    /** The names of the environments that the settings describe. */
    List<String> environments() {
        return reader().environments(options.source(terminal));
    }

    private SettingsReader reader() {
        return new SettingsReader(terminal.environment());
    }
}
