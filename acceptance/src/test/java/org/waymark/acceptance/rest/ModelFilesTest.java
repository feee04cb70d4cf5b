package org.waymark.acceptance.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.acceptance.Program;
import org.waymark.acceptance.ProgramRun.Ended;
import org.waymark.acceptance.RunningServer;

/** A model goes out as a file, is edited, and comes back as the draft, with and without a running server. */
class ModelFilesTest {

    @Test
    void theModelIsExportedEditedAndImportedAsTheDraft(@TempDir Path data, @TempDir Path files) throws IOException {
        try (var server = RunningServer.on(data)) {
            var exported = verb(data, "export");
            assertEquals(0, exported.status());
            var file = Files.writeString(files.resolve("model.json"), String.join("\n", exported.lines()));

            var imported = verb(data, "import", file.toString());
            assertEquals(0, imported.status(), imported.lines()::toString);
            assertEquals("draft", server.database().ask("select state from model_version where number is null"));
            var importer = server.database().ask("select by from audit_event where action = 'DRAFT_SAVED'");
            assertTrue(
                    importer.matches(Pattern.quote(System.getProperty("user.name")) + "@.+ \\(command line\\)"),
                    importer);

            var broken = Files.writeString(
                    files.resolve("broken.json"),
                    Files.readString(file)
                            .replace("\"recommend-from\": ", "\"recommend-from\": 9")
                            .replace("\"kind\": \"single\"", "\"kind\": \"sole\""));
            var refused = verb(data, "import", broken.toString());
            assertEquals(2, refused.status());
            assertTrue(refused.lines().size() > 1, "all findings, not only the first");
            assertTrue(refused.lines().stream().allMatch(line -> line.startsWith("$")), refused.lines()::toString);
            assertEquals(1, verb(data, "export", "--version", "7").status());
            server.stop();
            assertEquals(exported, verb(data, "export"), "the same without a server");
        }
    }

    private static Ended verb(Path data, String... arguments) {
        return Program.withArguments(arguments)
                .and("--data", data.toString())
                .with(
                        "WAYMARK_DATABASE_PROGRAMS",
                        Path.of("target", "database-programs").toAbsolutePath().toString())
                .run();
    }
}
