package org.waymark.acceptance.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.acceptance.Program;
import org.waymark.acceptance.ProgramRun.Ended;
import org.waymark.acceptance.RunningServer;
import org.waymark.core.model.json.DefaultModel;
import org.waymark.core.model.json.ModelDocument;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A draft is replayed over an installation's outcomes, while a server runs on it and while none does. */
class BackTestVerbTest {

    private static final int PEOPLE = 200;

    @Test
    void aDraftIsReplayedWithAndWithoutAServer(@TempDir Path data) throws IOException {
        var same = Files.writeString(data.resolve("same.json"), ModelDocument.write(DefaultModel.load()));
        var stricter = Files.writeString(data.resolve("stricter.json"), withStricterMargin());
        try (var server = RunningServer.on(data)) {
            assertEquals(0, verb("sample-data", data, Integer.toString(PEOPLE)).status());

            var noDraft = verb("backtest", data);
            assertEquals(2, noDraft.status());
            assertTrue(noDraft.lines().getLast().startsWith("There is no draft."), noDraft.lines()::toString);

            var unchanged = json(verb("backtest", data, same.toString(), "--json"));
            assertEquals(PEOPLE, unchanged.path("outcomes").asInt());
            assertEquals(0, unchanged.path("flips").asInt());
            assertEquals(PEOPLE, sum(unchanged));
            server.stop();
        }
        assertEquals(0, verb("import", data, stricter.toString()).status());
        var ofDraft = json(verb("backtest", data, "--json"));
        assertTrue(ofDraft.path("flips").asInt() > 0, ofDraft::toString);
        assertEquals(PEOPLE, sum(ofDraft));

        var table = verb("backtest", data, "--from", "1990-01-01", "--to", "1990-12-31");
        assertEquals(0, table.status());
        assertTrue(table.lines().getLast().startsWith("0 of 0 "), table.lines()::toString);
    }

    @Test
    void aCallIsRefusedWithAllThatIsWrong(@TempDir Path data) throws IOException {
        var refused = verb("backtest", data, "--from", "tomorrow", "--to", "2026-02-30");
        assertEquals(2, refused.status());
        assertTrue(refused.lines().getLast().contains("--from: 'tomorrow'"), refused.lines()::toString);
        assertTrue(refused.lines().getLast().contains("--to: '2026-02-30'"), refused.lines()::toString);
        assertEquals(
                2,
                verb("backtest", data, "--from", "2026-02-02", "--to", "2026-02-01")
                        .status());
        assertEquals(1, verb("backtest", data).status(), "there is no database");

        var missing = verb("backtest", data, data.resolve("none.json").toString());
        assertEquals(2, missing.status());
        assertFalse(missing.lines().isEmpty());
    }

    private static String withStricterMargin() {
        var model = (ObjectNode) JsonMapper.shared().readTree(ModelDocument.write(DefaultModel.load()));
        ((ObjectNode) model.path("settings")).put("recommend-from", 0.99);
        return model.toString();
    }

    private static int sum(JsonNode result) {
        int sum = 0;
        for (var row : result.path("matrix")) for (var count : row) sum += count.asInt();
        return sum;
    }

    private static JsonNode json(Ended ended) {
        assertEquals(0, ended.status(), ended.lines()::toString);
        return JsonMapper.shared().readTree(ended.lines().getLast());
    }

    private static Ended verb(String verb, Path data, String... arguments) {
        return Program.withArguments(verb)
                .and(arguments)
                .and("--data", data.toString())
                .with(
                        "WAYMARK_DATABASE_PROGRAMS",
                        Path.of("target", "database-programs").toAbsolutePath().toString())
                .run();
    }
}
