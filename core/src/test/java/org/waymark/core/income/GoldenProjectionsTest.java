package org.waymark.core.income;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.core.document.DocumentLayout;
import org.waymark.core.model.IncomeParameter;
import org.waymark.core.model.Spread;
import org.waymark.core.numerics.Draws;

/**
 * Projections that were written once, kept as files: they must come out the same on every machine, on every JDK, in every year.
 * If one does not, either something is broken, or the lives have changed: then {@code Lives.ENGINE} must change too, and
 * {@link #main} writes the files anew. The people are of the test, so a change of the default model changes none of them.
 */
class GoldenProjectionsTest {

    private static final Path FOLDER = Path.of("src/test/resources/income");

    private static final Map<String, PlainSituations> PEOPLE =
            Map.of("plain", new PlainSituations(), "spread", spread());

    private static PlainSituations spread() {
        var person = new PlainSituations().hours(32).need(600).savings(900);
        for (var parameter : IncomeParameter.values()) {
            switch (parameter.unit()) {
                case SHARE -> person.with(parameter, new Spread(0.05, 0.2, 0.6));
                case RATIO -> person.with(parameter, new Spread(0.4, 0.9, 1.5));
                case PER_MONTH -> person.with(parameter, new Spread(0.02, 0.08, 0.3));
                case WEEKS, MONTHS -> person.with(parameter, new Spread(0.5, 2, 6));
                case USD_PER_HOUR -> person.with(parameter, new Spread(1, 4, 20));
                case HOURS_PER_WEEK -> person.with(parameter, new Spread(2, 8, 30));
            }
        }
        return person.with(IncomeParameter.SEARCH_SLOWDOWN, new Spread(0.001, 0.008, 0.02));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "spread"})
    void areIdenticalWhenComputedAgain(String name) throws IOException {
        assertEquals(Files.readString(FOLDER.resolve(name + ".json")), projection(name));
    }

    private static String projection(String name) {
        var projection = IncomeProjection.of(PEOPLE.get(name).done(), new Draws(11, 3_000));
        return DocumentLayout.compact(IncomeProjectionDocument.write(projection));
    }

    /** Writes the files anew, in the working directory of the module. */
    public static void main(String[] arguments) throws IOException {
        for (var name : PEOPLE.keySet()) Files.writeString(FOLDER.resolve(name + ".json"), projection(name));
    }
}
