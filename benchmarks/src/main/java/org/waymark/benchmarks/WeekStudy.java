package org.waymark.benchmarks;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.decision.Decision;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.json.DefaultModel;
import org.waymark.core.model.json.ModelDocument;
import org.waymark.core.week.WeekSearch;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the search for the best week misses by comparing all weeks in a few lives first: the week it finds against the best one in
 * all lives, for made-up people under the default model.
 */
public final class WeekStudy {

    private static final int PEOPLE = 200;
    private static final int LIVES = 2_000;
    private static final LocalDate ON = LocalDate.of(2026, 11, 26);

    /** The same week, or by how many points of 100 the score of the best one is higher; the gain over the best path. */
    private record Case(boolean isSame, double missed, double gain) {}

    private WeekStudy() {}

    public static void main(String[] arguments) {
        var model = withLives();
        var cases = IntStream.range(0, PEOPLE)
                .mapToObj(person -> ofOnePerson(model, person))
                .flatMap(Optional::stream)
                .toList();
        System.out.printf("%d of %d people have a week; in %d lives%n", cases.size(), PEOPLE, LIVES);
        System.out.printf(
                "the best week is found for %d%n",
                cases.stream().filter(Case::isSame).count());
        System.out.printf(
                "points missed at most: %.4f%n",
                cases.stream().mapToDouble(Case::missed).max().orElse(0));
        System.out.printf(
                "gain of 0.1 points and more over the best path: %d; at most %.2f%n",
                cases.stream().filter(one -> one.gain() >= 0.1).count(),
                cases.stream().mapToDouble(Case::gain).max().orElse(0));
    }

    private static DecisionModel withLives() {
        var root = JsonMapper.shared().readTree(ModelDocument.write(DefaultModel.load()));
        ((ObjectNode) root.at("/settings/draws")).put("count", LIVES);
        return ModelDocument.read(root.toString()).orThrow(findings -> new IllegalStateException(findings.toString()));
    }

    private static Optional<Case> ofOnePerson(DecisionModel model, int person) {
        var questionnaire = Questionnaire.of(model, SecondExperts.PEOPLE.answers(model, person));
        var decision = Decision.of(model, questionnaire, ON);
        var best = WeekSearch.of(model, questionnaire, ON, decision, true);
        var found = WeekSearch.of(model, questionnaire, ON, decision);
        return best.map(week -> new Case(
                best.equals(found),
                100 * (week.score() - found.orElseThrow().score()),
                100 * found.orElseThrow().gain()));
    }
}
