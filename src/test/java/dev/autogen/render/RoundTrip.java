package dev.autogen.render;

import dev.autogen.migration.Recording;
import dev.autogen.script.FileTemplate;
import dev.autogen.script.RevisionCompiler;
import dev.autogen.script.RevisionHeader;
import dev.autogen.script.RevisionLoader;
import dev.autogen.script.ScriptDirectory;
import java.nio.file.Path;
import java.util.List;

/** A revision rendered, written, compiled and recorded again, in a directory. */
record RoundTrip(Path directory) {

    Recording of(RevisionSource source) {
        ScriptDirectory scripts =
                new ScriptDirectory(List.of(directory.resolve("src")), false, source.packageName(), List.of());
        RenderedRevision rendered = new RevisionRenderer(FileTemplate.standard()).render(source);
        scripts.write(directory.resolve("src"), rendered.className(), rendered.text());
        RevisionHeader header = scripts.graph().get(source.id());
        try (RevisionLoader loader =
                new RevisionLoader(scripts, new RevisionCompiler(directory.resolve("classes"), "test", List.of()))) {
            return loader.load(header).recording();
        }
    }
}
