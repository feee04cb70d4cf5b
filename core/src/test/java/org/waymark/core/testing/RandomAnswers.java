package org.waymark.core.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.waymark.core.answers.Answer;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.answers.NumberSteps;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.Importance;
import org.waymark.core.model.Option;
import org.waymark.core.model.Question;
import org.waymark.core.model.QuestionId;
import org.waymark.core.model.QuestionKind.ImportanceOf;
import org.waymark.core.model.QuestionKind.Multiple;
import org.waymark.core.model.QuestionKind.Number;
import org.waymark.core.model.QuestionKind.Single;
import org.waymark.core.model.QuestionKind.YesNo;

/** Answers that fit their questions, drawn from a seed. */
public final class RandomAnswers {

    private RandomAnswers() {}

    /** An answer to every question, asked or not; now and then an optional one is skipped. */
    public static AnswerSheet complete(DecisionModel model, long seed) {
        var random = new SplittableRandom(seed);
        var answers = new LinkedHashMap<QuestionId, Answer>();
        model.questions().forEach(question -> answers.put(question.id(), answer(question, random)));
        return new AnswerSheet(answers);
    }

    /** As {@link #complete}, but every fifth question is left open. */
    public static AnswerSheet partial(DecisionModel model, long seed) {
        var random = new SplittableRandom(seed + 1);
        var answers = new LinkedHashMap<>(complete(model, seed).byQuestion());
        model.questions().filter(question -> random.nextInt(5) == 0).forEach(question -> answers.remove(question.id()));
        return new AnswerSheet(answers);
    }

    private static Answer answer(Question question, SplittableRandom random) {
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
        };
    }

    private static Option one(List<Option> options, SplittableRandom random) {
        return options.get(random.nextInt(options.size()));
    }
}
