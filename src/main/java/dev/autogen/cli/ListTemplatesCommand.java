package dev.autogen.cli;

import dev.autogen.command.Autogen;
import dev.autogen.command.Template;
import dev.autogen.report.TemplatesJson;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code autogen list-templates}. */
@Command(name = "list-templates", aliases = "list_templates", description = "List the templates that init can copy.")
final class ListTemplatesCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private AutogenCommand parent;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() {
        Output output = parent.output();
        List<Template> templates = Autogen.templates();
        if (json) {
            Map<String, String> described =
                    templates.stream().collect(Collectors.toMap(Template::name, Template::description));
            output.resultText(TemplatesJson.of(described));
            return ExitCode.OK.number();
        }
        templates.forEach(template -> output.result(template.name() + "  " + template.description()));
        output.note("Set a project up with `autogen init --template "
                + templates.get(0).name() + "`.");
        return ExitCode.OK.number();
    }
}
