package org.waymark.core.income;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.core.answers.AnswerDocument;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.json.DefaultModel;
import org.waymark.core.testing.Readings;
import tools.jackson.databind.json.JsonMapper;

/** People who answer the default model. */
final class People {

    static final DecisionModel MODEL = DefaultModel.load();
    static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    private People() {}

    /** A developer in North America with all that employers ask for; the reference of the hire rates. */
    static Map<String, Object> developer() {
        return answers(
                "region", "north-america",
                "weekly-hours", "over-35",
                "needed-income", 3000,
                "savings", "3-to-6",
                "first-income-by", "no-hurry",
                "needs-health-cover", false,
                "equipment", "computer-good",
                "field", "software-data",
                "experience", "2-to-5",
                "english", "good",
                "horizon", "career");
    }

    /** Somebody in Lagos with a telephone, no trade and little English. */
    static Map<String, Object> phoneOnly() {
        return answers(
                "region", "africa-middle-east",
                "weekly-hours", "over-35",
                "needed-income", 150,
                "savings", "1-to-3",
                "first-income-by", "no-hurry",
                "needs-health-cover", false,
                "equipment", "phone",
                "field", "none-yet",
                "english", "basic",
                "horizon", "career");
    }

    /** An office worker in Poland who must have money within three months. */
    static Map<String, Object> clerk() {
        return answers(
                "region", "eastern-europe",
                "weekly-hours", "over-35",
                "needed-income", 900,
                "savings", "1-to-3",
                "first-income-by", "3-months",
                "needs-health-cover", true,
                "equipment", "computer-good",
                "field", "office",
                "experience", "2-to-5",
                "english", "good",
                "horizon", "several-sources");
    }

    /** The same person, but for these answers. */
    static Map<String, Object> with(Map<String, Object> person, Object... changed) {
        var all = new LinkedHashMap<>(person);
        all.putAll(answers(changed));
        return all;
    }

    static AnswerSheet sheet(Map<String, Object> answers) {
        return Readings.value(
                AnswerDocument.readSheet("$", MODEL, JsonMapper.shared().valueToTree(answers)));
    }

    static IncomeSituation situation(Map<String, Object> answers) {
        return IncomeSituation.of(MODEL, sheet(answers), TODAY).orElseThrow();
    }

    private static Map<String, Object> answers(Object... pairs) {
        var answers = new LinkedHashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) answers.put(pairs[i].toString(), pairs[i + 1]);
        return answers;
    }
}
