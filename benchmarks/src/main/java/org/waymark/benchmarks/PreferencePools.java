package org.waymark.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.answers.Preference;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.elicitation.Donors;
import org.waymark.core.elicitation.Elicitation;
import org.waymark.core.elicitation.NextOffers;
import org.waymark.core.elicitation.NextQuestion;
import org.waymark.core.elicitation.Reach;
import org.waymark.core.model.CriterionId;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.Question;
import org.waymark.core.model.QuestionKind;
import org.waymark.core.model.json.DefaultModel;
import org.waymark.core.weights.PreferencePool;
import org.waymark.core.weights.PreferenceStatement;
import org.waymark.core.weights.Weights;

/** What it costs to know what to ask next, and a pool after three criteria named and four choices, by the default model. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class PreferencePools {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

    private final DecisionModel model = DefaultModel.load();
    private final Questionnaire questionnaire = Questionnaire.of(model, AnswerSheet.EMPTY);
    private final Donors donors = Donors.of(model, DAY);
    private final Questionnaire some = Questionnaire.of(
            model,
            new AnswerSheet(SecondExperts.PEOPLE.answers(model, 1).byQuestion().entrySet().stream()
                    .limit(6)
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))));
    private final Question tradeOff = model.questions()
            .filter(question -> question.kind() instanceof QuestionKind.TradeOff)
            .findFirst()
            .orElseThrow();
    private final List<CriterionId> criteria = ((QuestionKind.TradeOff) tradeOff.kind()).criteria();
    private final Weights prior = Weights.inRatio(
            model.criteria().stream().collect(Collectors.toMap(one -> one.id(), one -> one.baseWeight())));
    private final List<PreferenceStatement> statements = statements();

    private List<PreferenceStatement> statements() {
        Map<CriterionId, Double> gains = criteria.stream().collect(Collectors.toMap(id -> id, id -> 0.5));
        var order = new PreferenceStatement.Order(
                criteria.stream().limit(3).map(Set::of).toList(), gains);
        var choices = IntStream.range(0, 4)
                .mapToObj(i -> new PreferenceStatement.Choice(
                        criteria.get(i), 0.3, criteria.get(i + 4), 0.4, Preference.values()[i % 3]));
        return Stream.<PreferenceStatement>concat(Stream.of(order), choices).toList();
    }

    @Benchmark
    public PreferencePool pool() {
        return PreferencePool.of(prior, statements, 1, PreferencePool.SIZE);
    }

    @Benchmark
    public NextOffers offers() {
        return new Elicitation(model, () -> donors, questionnaire, DAY, "somebody")
                .offers(tradeOff, (QuestionKind.TradeOff) tradeOff.kind());
    }

    /** After six answers. */
    @Benchmark
    public NextQuestion fact() {
        return new Elicitation(model, () -> donors, some, DAY, "somebody").next(true);
    }

    @Benchmark
    public Reach reach() {
        return new Elicitation(model, () -> donors, questionnaire, DAY, "somebody").reach(criteria);
    }
}
