package org.waymark.core.answers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.core.answers.Answer.Agreed;
import org.waymark.core.answers.Answer.Amount;
import org.waymark.core.answers.Answer.Chosen;
import org.waymark.core.answers.Answer.ChosenAll;
import org.waymark.core.answers.Answer.Matters;
import org.waymark.core.answers.Answer.Preferred;
import org.waymark.core.answers.Answer.Ranked;
import org.waymark.core.answers.Answer.Skipped;
import org.waymark.core.model.Condition;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.OptionId;
import org.waymark.core.model.Question;
import org.waymark.core.model.QuestionId;

/**
 * The questions of a model as one person meets them: which of them are asked after the answers so far, where the person
 * stands, what is still open.
 *
 * <p>A question with a condition is asked if the question it names is asked, stands earlier and has one of the named
 * answers. Answers to questions that are not asked, and answers that do not fit their question, count as not given.
 */
public final class Questionnaire {

    /** What one question usually takes, in seconds: 24 of them in five minutes. */
    private static final int SECONDS_PER_QUESTION = 12;

    /**
     * How far a person is.
     *
     * @param answered questions that are asked and have an answer
     * @param total questions that are asked at most: with those of which it depends on an open one whether they are asked
     */
    public record Progress(int answered, int total) {

        /** In [0, 1]; 1 for a questionnaire without questions. */
        public double share() {
            return total == 0 ? 1 : (double) answered / total;
        }

        /** Minutes the open questions will usually take at most, rounded up; 0 when none is open. */
        public int minutesLeft() {
            return Math.ceilDiv((total - answered) * SECONDS_PER_QUESTION, 60);
        }
    }

    private final List<Question> asked;
    private final Map<QuestionId, Integer> places;
    private final Map<QuestionId, Answer> given;
    private final List<QuestionId> answered;
    private final int atMost;

    private Questionnaire(List<Question> asked, Map<QuestionId, Answer> given, AnswerSheet sheet, int atMost) {
        this.asked = List.copyOf(asked);
        this.given = given;
        this.atMost = atMost;
        this.places = new HashMap<>();
        for (int i = 0; i < asked.size(); i++) places.put(asked.get(i).id(), i);
        this.answered =
                sheet.byQuestion().keySet().stream().filter(given::containsKey).toList();
    }

    public static Questionnaire of(DecisionModel model, AnswerSheet sheet) {
        var asked = new ArrayList<Question>();
        var given = new LinkedHashMap<QuestionId, Answer>();
        var undecided = new HashSet<QuestionId>();
        model.questions().forEach(question -> {
            if (isAsked(question, given)) {
                asked.add(question);
                sheet.to(question.id())
                        .filter(answer -> AnswerFit.fits(model, question, answer))
                        .ifPresentOrElse(
                                answer -> given.put(question.id(), answer), () -> undecided.add(question.id()));
            } else if (question.showIf()
                    .map(Condition::question)
                    .filter(undecided::contains)
                    .isPresent()) {
                undecided.add(question.id());
            }
        });
        return new Questionnaire(asked, given, sheet, given.size() + undecided.size());
    }

    /** The questions that are asked, in order. */
    public List<Question> questions() {
        return asked;
    }

    public Optional<Question> question(QuestionId id) {
        return Optional.ofNullable(places.get(id)).map(asked::get);
    }

    /** Whether the question is asked after the answers so far. */
    public boolean asks(QuestionId id) {
        return places.containsKey(id);
    }

    /** The answer that counts; empty if there is none, it does not fit, or the question is not asked. */
    public Optional<Answer> answerTo(QuestionId id) {
        return Optional.ofNullable(given.get(id));
    }

    /** The options that were chosen; none for a question without an answer, and for one of another kind. */
    public Set<OptionId> chosen(QuestionId id) {
        return switch (given.get(id)) {
            case Chosen(var option) -> Set.of(option);
            case ChosenAll(var options) -> Set.copyOf(options);
            case null, default -> Set.of();
        };
    }

    /** The answers that count, and no others. */
    public AnswerSheet counting() {
        return new AnswerSheet(given);
    }

    /** The same person without the answer to one question. */
    public Questionnaire without(DecisionModel model, QuestionId id) {
        var fewer = new LinkedHashMap<>(given);
        fewer.remove(id);
        return of(model, new AnswerSheet(fewer));
    }

    /** The questions with an answer that counts, in the order in which they were first answered. */
    public List<QuestionId> answered() {
        return answered;
    }

    /** The questions without an answer, optional ones included, in order. */
    public List<Question> open() {
        return asked.stream()
                .filter(question -> !given.containsKey(question.id()))
                .toList();
    }

    /** Questions that must be answered before there is an outcome, in order. */
    public List<QuestionId> missing() {
        return asked.stream()
                .filter(question -> !question.optional() && !given.containsKey(question.id()))
                .map(Question::id)
                .toList();
    }

    public Progress progress() {
        return new Progress(given.size(), atMost);
    }

    private static boolean isAsked(Question question, Map<QuestionId, Answer> given) {
        return question.showIf().map(condition -> holds(condition, given)).orElse(true);
    }

    private static boolean holds(Condition condition, Map<QuestionId, Answer> given) {
        var answer = given.get(condition.question());
        if (answer == null) return false;
        return switch (answer) {
            case Matters(var importance) -> condition.anyOf().contains(Integer.toString(importance.level()));
            case Chosen(var option) -> condition.anyOf().contains(option.key());
            case ChosenAll(var options) ->
                options.stream().anyMatch(option -> condition.anyOf().contains(option.key()));
            case Agreed(var yes) -> condition.anyOf().contains(yes ? "yes" : "no");
            case Amount amount -> false;
            case Ranked ranked -> false;
            case Preferred preferred -> false;
            case Skipped skipped -> false;
        };
    }
}
