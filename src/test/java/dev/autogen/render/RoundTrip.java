package dev.autogen.render;

import dev.autogen.migration.Recording;
import dev.autogen.script.FileTemplate;
import dev.autogen.script.RevisionCompiler;
import dev.autogen.script.RevisionHeader;
import dev.autogen.script.RevisionLoader;
import dev.autogen.script.ScriptDirectory;
import dev.autogen.script.TargetDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A revision rendered, written, compiled and recorded again, in a directory. */
record RoundTrip(Path directory) {

    Recording of(RevisionSource source) {
        return of(source, Optional.empty());
    }

    /** What is recorded for a database, one of several. */
    Recording of(RevisionSource source, Optional<TargetDatabase> database) {
        ScriptDirectory scripts =
                new ScriptDirectory(List.of(directory.resolve("src")), false, source.packageName(), List.of());
        RenderedRevision rendered = new RevisionRenderer(FileTemplate.standard()).render(source);
        if (!Files.exists(directory.resolve("src"))) {
            scripts.write(directory.resolve("src"), rendered.className(), rendered.text());
        }
        RevisionHeader header = scripts.graph().get(source.id());
        RevisionCompiler compiler = new RevisionCompiler(directory.resolve("classes"), "test", List.of());
        try (RevisionLoader loader = new RevisionLoader(scripts, compiler, Map.of(), database)) {
            return loader.load(header).recording();
        }
    }
}
