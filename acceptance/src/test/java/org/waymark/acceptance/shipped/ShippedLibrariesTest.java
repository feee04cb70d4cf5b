package org.waymark.acceptance.shipped;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.acceptance.Program;

class ShippedLibrariesTest {
    private static SortedSet<Library> shipped;
    private static List<KnownHole> holes;

    @BeforeAll
    static void look() throws IOException {
        shipped = Library.in(Program.FOLDER);
        holes = KnownHole.all();
    }

    @Test
    void haveNoKnownHoleThatNobodyJudged() {
        var judged = found(hole -> !hole.judgement().isEmpty());
        System.out.println("Shipped with a known hole, and judged:\n" + String.join("\n", judged));
        assertEquals(List.of(), found(hole -> hole.judgement().isEmpty()));
    }

    @Test
    void haveEveryHoleThatWasJudged() {
        for (KnownHole hole : holes) {
            assertTrue(
                    hole.judgement().isEmpty() || shipped.stream().anyMatch(hole::isIn),
                    () -> "no longer shipped, so its judgement can go: " + hole);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "collaboration-engine", "vaadin-ai-components-flow", "flyway-database-cockroachdb"})
    void doNotIncludeWhatNothingUses(String artifact) {
        assertTrue(shipped.stream().noneMatch(found -> found.name().endsWith(":" + artifact)));
    }

    @Test
    void areFoundInEveryCornerOfTheProgram() {
        for (String corner :
                List.of("com.vaadin:flow-server", ":postgresql", ":picocli", "com.nimbusds:nimbus-jose-jwt")) {
            assertTrue(shipped.stream().anyMatch(found -> found.name().equals(corner)), corner);
        }
    }

    private static List<String> found(Predicate<KnownHole> wanted) {
        return shipped.stream()
                .flatMap(library -> holes.stream()
                        .filter(wanted)
                        .filter(hole -> hole.isIn(library))
                        .map(hole -> "%s %s in %s: %s, %s %s"
                                .formatted(
                                        library.name(),
                                        library.version(),
                                        library.jar(),
                                        hole.advisories(),
                                        hole.source(),
                                        hole.judgement())))
                .toList();
    }
}
