package org.waymark.core.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The tables of {@code docs/model.md} are those of the default model. Run with {@code -Dmodel.page=write} to bring the
 * page up to date after a change of the model.
 */
class ModelPageTest {

    private static final Path PAGE = Path.of("..", "docs", "model.md");

    @Test
    void showsTheNumbersOfTheDefaultModel() throws IOException {
        var page = Files.readString(PAGE);
        var current = withTables(page);
        if (System.getProperty("model.page", "").equals("write")) Files.writeString(PAGE, current);
        else assertEquals(current, page, "docs/model.md is behind the default model; run with -Dmodel.page=write");
    }

    /** The page with everything between {@code <!-- name -->} and {@code <!-- end -->} made anew. */
    private static String withTables(String page) {
        var tables = new ModelTables(DefaultModel.load());
        var byName = Map.of(
                "criteria", tables.criteria(),
                "performances", tables.performances(),
                "assumptions", tables.assumptions(),
                "effects", tables.effects(),
                "income", tables.income(),
                "sources", tables.sources());
        var current = page;
        for (var table : byName.entrySet()) {
            var spot = Pattern.compile("(<!-- %s -->\n).*?(<!-- end -->)".formatted(table.getKey()), Pattern.DOTALL)
                    .matcher(current);
            assertEquals(true, spot.find(), "docs/model.md has no table " + table.getKey());
            current = spot.replaceFirst("$1\n" + Matcher.quoteReplacement(table.getValue()) + "\n\n$2");
        }
        return current;
    }
}
