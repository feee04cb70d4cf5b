package org.waymark.core.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.waymark.core.answers.Answer;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.answers.LevelRange;
import org.waymark.core.answers.NumberSteps;
import org.waymark.core.answers.Offers;
import org.waymark.core.answers.Preference;
import org.waymark.core.model.CriterionId;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.Importance;
import org.waymark.core.model.Option;
import org.waymark.core.model.Question;
import org.waymark.core.model.QuestionId;
import org.waymark.core.model.QuestionKind.ImportanceOf;
import org.waymark.core.model.QuestionKind.Multiple;
import org.waymark.core.model.QuestionKind.Number;
import org.waymark.core.model.QuestionKind.Ranking;
import org.waymark.core.model.QuestionKind.Single;
import org.waymark.core.model.QuestionKind.TradeOff;
import org.waymark.core.model.QuestionKind.YesNo;
import org.waymark.core.numerics.Scale;

/** Answers that fit their questions, drawn from a seed. */
public final class RandomAnswers {

    private RandomAnswers() {}

    /** An answer to every question, asked or not; now and then an optional one is skipped. */
    public static AnswerSheet complete(DecisionModel model, long seed) {
        var random = new SplittableRandom(seed);
        var answers = new LinkedHashMap<QuestionId, Answer>();
        model.questions().forEach(question -> answers.put(question.id(), answer(model, question, random)));
        return new AnswerSheet(answers);
    }

    /** As {@link #complete}, but every fifth question is left open. */
    public static AnswerSheet partial(DecisionModel model, long seed) {
        var random = new SplittableRandom(seed + 1);
        var answers = new LinkedHashMap<>(complete(model, seed).byQuestion());
        model.questions().filter(question -> random.nextInt(5) == 0).forEach(question -> answers.remove(question.id()));
        return new AnswerSheet(answers);
    }

    private static Answer answer(DecisionModel model, Question question, SplittableRandom random) {
        if (question.optional() && random.nextInt(4) == 0) return new Answer.Skipped();
        return switch (question.kind()) {
            case ImportanceOf kind -> new Answer.Matters(Importance.ofLevel(1 + random.nextInt(5)));
            case Single(var options) -> new Answer.Chosen(one(options, random).id());
            case Multiple(var options) ->
                new Answer.ChosenAll(options.stream()
                        .filter(option -> random.nextBoolean())
                        .map(Option::id)
                        .collect(Collectors.toSet()));
            case Number number -> {
                var steps = NumberSteps.of(number);
                yield new Answer.Amount(steps.at(random.nextInt(steps.count())));
            }
            case YesNo kind -> new Answer.Agreed(random.nextBoolean());
            case Ranking ranking -> ranked(model, ranking, random);
            case TradeOff tradeOff -> preferred(model, tradeOff, random);
        };
    }

    private static Answer ranked(DecisionModel model, Ranking kind, SplittableRandom random) {
        var left = new ArrayList<>(kind.criteria());
        var order = new ArrayList<Set<CriterionId>>();
        int named = random.nextInt(1 + Math.min(kind.most(), left.size()));
        for (int i = 0; i < named; i++) {
            if (order.isEmpty() || random.nextInt(3) > 0) order.add(new HashSet<>());
            order.getLast().add(left.remove(random.nextInt(left.size())));
        }
        return new Answer.Ranked(
                order, kind.criteria().stream().collect(Collectors.toMap(id -> id, id -> range(model, id, random))));
    }

    private static Answer preferred(DecisionModel model, TradeOff kind, SplittableRandom random) {
        var left = new ArrayList<>(kind.criteria());
        var first = left.remove(random.nextInt(left.size()));
        var second = left.remove(random.nextInt(left.size()));
        return new Answer.Preferred(
                new Offers(first, range(model, first, random), second, range(model, second, random)),
                Preference.values()[random.nextInt(3)]);
    }

    /** With levels on hundredths of the scale. */
    private static LevelRange range(DecisionModel model, CriterionId id, SplittableRandom random) {
        var scale = model.criterion(id).orElseThrow().scale();
        int worse = random.nextInt(100);
        int better = worse + 1 + random.nextInt(100 - worse);
        return new LevelRange(level(scale, worse), level(scale, better));
    }

    private static double level(Scale scale, int hundredths) {
        return Math.rint(100 * scale.worst() + hundredths * (scale.best() - scale.worst())) / 100;
    }

    private static Option one(List<Option> options, SplittableRandom random) {
        return options.get(random.nextInt(options.size()));
    }
}
