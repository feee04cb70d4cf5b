package org.waymark.core.outcome;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.waymark.core.answers.Answer;
import org.waymark.core.answers.AnswerDocument;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.answers.LevelRange;
import org.waymark.core.answers.Offers;
import org.waymark.core.answers.Preference;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.decision.Decision;
import org.waymark.core.decision.Outcome;
import org.waymark.core.elicitation.Donors;
import org.waymark.core.elicitation.Elicitation;
import org.waymark.core.elicitation.NextOffers;
import org.waymark.core.model.CriterionId;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.QuestionId;
import org.waymark.core.model.QuestionKind;
import org.waymark.core.model.json.DefaultModel;
import org.waymark.core.profile.Profile;
import org.waymark.core.testing.Readings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One person, and what a careful adviser would say under the default model.
 *
 * @param expected the key of a path, {@code too-close} or {@code none-fits}
 * @param acceptable what else an adviser would not regret
 */
record Persona(String who, String expected, List<String> acceptable, AnswerSheet answers) {

    static final DecisionModel MODEL = DefaultModel.load();

    private static final QuestionId IMPROVE_FIRST = new QuestionId("improve-first");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    /** Those of a file beside this class, which differ from {@code everybody} in it. */
    static Stream<Persona> in(String file) {
        try (var stream = Persona.class.getResourceAsStream(file)) {
            var root = JsonMapper.shared().readTree(stream);
            return StreamSupport.stream(root.get("personas").spliterator(), false)
                    .map(persona -> of(root.get("everybody"), persona));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Persona of(JsonNode everybody, JsonNode persona) {
        var answers = (ObjectNode) everybody.deepCopy();
        answers.setAll((ObjectNode) persona.get("answers"));
        return new Persona(
                persona.get("who").stringValue(),
                persona.get("expected").stringValue(),
                StreamSupport.stream(persona.path("acceptable").spliterator(), false)
                        .map(JsonNode::stringValue)
                        .toList(),
                withOrder(Readings.value(AnswerDocument.readSheet("$", MODEL, answers)), persona.path("improveFirst")));
    }

    private static final Supplier<Donors> DONORS = () -> Donors.of(MODEL, TODAY);

    /** With what the person would improve first, over what is within their reach. */
    private static AnswerSheet withOrder(AnswerSheet answers, JsonNode groups) {
        var question = MODEL.question(IMPROVE_FIRST).orElseThrow();
        var criteria = ((QuestionKind.Ranking) question.kind()).criteria();
        var ranges = new Elicitation(MODEL, DONORS, Questionnaire.of(MODEL, answers), TODAY, "")
                .reach(criteria)
                .ranges();
        var order = groups.valueStream()
                .map(group -> group.valueStream()
                        .map(key -> new CriterionId(key.stringValue()))
                        .filter(ranges::containsKey)
                        .collect(Collectors.toSet()))
                .filter(group -> !group.isEmpty())
                .map(Set::copyOf)
                .toList();
        return withChoices(answers.with(IMPROVE_FIRST, new Answer.Ranked(order, ranges)), order);
    }

    /** With choices between offers, as long as some are offered: what was named first counts four times, what second twice. */
    private static AnswerSheet withChoices(AnswerSheet answers, List<Set<CriterionId>> order) {
        var weights = new HashMap<>(
                Profile.of(MODEL, Questionnaire.of(MODEL, answers)).importances());
        for (int g = 0; g < order.size(); g++) {
            double times = g == 0 ? 4 : 2;
            order.get(g).forEach(criterion -> weights.computeIfPresent(criterion, (same, weight) -> times * weight));
        }
        var sheet = answers;
        for (var question : MODEL.questions().toList()) {
            if (question.kind() instanceof QuestionKind.TradeOff kind
                    && new Elicitation(MODEL, DONORS, Questionnaire.of(MODEL, sheet), TODAY, "").offers(question, kind)
                            instanceof NextOffers.Ask(var offers, double information)) {
                sheet = sheet.with(question.id(), new Answer.Preferred(offers, preference(offers, weights)));
            }
        }
        return sheet;
    }

    private static Preference preference(Offers offers, Map<CriterionId, Double> weights) {
        double margin = Math.log(
                worth(offers.first(), offers.ofFirst(), weights) / worth(offers.second(), offers.ofSecond(), weights));
        if (Math.abs(margin) < 0.2) return Preference.SAME;
        return margin > 0 ? Preference.FIRST : Preference.SECOND;
    }

    private static double worth(CriterionId id, LevelRange range, Map<CriterionId, Double> weights) {
        var value = MODEL.criterion(id).orElseThrow().value();
        return weights.get(id) * (value.of(range.better()) - value.of(range.worse()));
    }

    /** What the default model tells whoever answers so, in the words of {@code expected}. */
    static String told(AnswerSheet answers) {
        var questionnaire = Questionnaire.of(MODEL, answers);
        return switch (Decision.of(MODEL, questionnaire, TODAY).outcome()) {
            case Outcome.Recommended(var path, var share) -> path.key();
            case Outcome.TooClose(var first, var share, var contenders) -> "too-close";
            case Outcome.NoneFits() -> "none-fits";
            case Outcome.Incomplete(var missing) -> "incomplete: " + missing;
        };
    }

    String told() {
        return told(answers);
    }

    @Override
    public String toString() {
        return who;
    }
}
