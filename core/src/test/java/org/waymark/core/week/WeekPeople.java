package org.waymark.core.week;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.waymark.core.answers.Answer;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.decision.Decision;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.QuestionId;
import org.waymark.core.model.json.DefaultModel;
import org.waymark.core.model.json.ModelDocument;
import org.waymark.core.testing.Choices;
import org.waymark.core.testing.RandomAnswers;
import org.waymark.core.testing.Readings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** People whose weeks are looked for, under the default model or a changed one. */
final class WeekPeople {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    static final DecisionModel MODEL = DefaultModel.load();

    /** Somebody whom both combined fits: an office worker with a good chance of being hired. */
    static final AnswerSheet CLERK = Choices.of(
            "region=north-america",
            "weekly-hours=over-35",
            "field=office",
            "experience=2-to-5",
            "english=fluent",
            "equipment=computer-good",
            "savings=3-to-6",
            "first-income-by=no-hurry",
            "horizon=several-sources");

    private WeekPeople() {}

    /** Two thirds of them without the must-haves that would leave nothing. */
    static AnswerSheet somebody(long seed) {
        var sheet = RandomAnswers.complete(MODEL, seed);
        var random = new SplittableRandom(seed);
        if (random.nextInt(3) == 0) return sheet;
        return Choices.in(sheet, "first-income-by=no-hurry", "equipment=computer-good")
                .with(new QuestionId("needed-income"), new Answer.Amount(random.nextInt(4) * 100))
                .with(new QuestionId("needs-health-cover"), new Answer.Agreed(false));
    }

    static Decision decision(DecisionModel model, AnswerSheet sheet) {
        return Decision.of(model, Questionnaire.of(model, sheet), TODAY);
    }

    static Optional<RecommendedWeek> week(DecisionModel model, AnswerSheet sheet) {
        return WeekSearch.of(model, Questionnaire.of(model, sheet), TODAY, decision(model, sheet));
    }

    static DecisionModel withDraws(int count) {
        return changed(root -> ((ObjectNode) root.at("/settings/draws")).put("count", count));
    }

    /** The default model, in which whoever has more than 35 hours a week has so many. */
    static DecisionModel withHours(int hours, int draws) {
        return changed(root -> {
            ((ObjectNode) root.at("/settings/draws")).put("count", draws);
            root.findValues("options")
                    .forEach(options -> options.forEach(option -> {
                        if (option.path("key").stringValue("").equals("over-35")) {
                            ((ObjectNode) option.at("/effects/0")).put("value", hours);
                        }
                    }));
        });
    }

    /** The default model, in which this parameter is the same for everybody. */
    static DecisionModel withTable(String parameter, double value) {
        return changed(root -> root.at("/income/tables").forEach(table -> {
            if (!table.path("parameter").stringValue().equals(parameter)) return;
            ((ObjectNode) table).remove("by");
            ((ObjectNode) table).remove("rows");
            ((ObjectNode) table).put("otherwise", value);
        }));
    }

    private static DecisionModel changed(Consumer<JsonNode> change) {
        var root = JsonMapper.shared().readTree(ModelDocument.write(MODEL));
        change.accept(root);
        return Readings.value(ModelDocument.read(root.toString()));
    }
}
