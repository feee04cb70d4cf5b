package org.waymark.core.testing;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.core.model.Criterion;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.Effect;
import org.waymark.core.model.Performance;
import org.waymark.core.model.Question;
import org.waymark.core.model.QuestionId;
import org.waymark.core.model.QuestionKind;
import org.waymark.core.model.Section;
import org.waymark.core.model.Settings;
import org.waymark.core.numerics.Draws;

/** A model with one of its parts replaced, for tests of what that part decides. */
public final class ModelWith {

    /** What to improve first, where {@link #preferences} are asked for. */
    public static final QuestionId FIRST = new QuestionId("first");

    /** The choice between two offers, where {@link #preferences} are asked for. */
    public static final QuestionId OFFERS = new QuestionId("offers");

    private ModelWith() {}

    /** The same model, in which a result is recommended from another first-rank share on. */
    public static DecisionModel recommendFrom(double share, DecisionModel model) {
        var settings = model.settings();
        return settings(
                new Settings(
                        share,
                        settings.ruledOutBelow(),
                        settings.atRiskBelow(),
                        settings.concentration(),
                        settings.draws(),
                        settings.multipliers(),
                        settings.emphasisCap(),
                        settings.effectSpread()),
                model);
    }

    /** The same model, simulated with other draws. */
    public static DecisionModel draws(Draws draws, DecisionModel model) {
        var settings = model.settings();
        return settings(
                new Settings(
                        settings.recommendFrom(),
                        settings.ruledOutBelow(),
                        settings.atRiskBelow(),
                        settings.concentration(),
                        draws,
                        settings.multipliers(),
                        settings.emphasisCap(),
                        settings.effectSpread()),
                model);
    }

    /** The same model, in which emphases multiply a weight by {@code cap} at most. */
    public static DecisionModel emphasisCap(double cap, DecisionModel model) {
        var settings = model.settings();
        return settings(
                new Settings(
                        settings.recommendFrom(),
                        settings.ruledOutBelow(),
                        settings.atRiskBelow(),
                        settings.concentration(),
                        settings.draws(),
                        settings.multipliers(),
                        cap,
                        settings.effectSpread()),
                model);
    }

    /** The same model, in which the sizes of effects are unsure by {@code spread} where they do not say so themselves. */
    public static DecisionModel effectSpread(double spread, DecisionModel model) {
        var settings = model.settings();
        return settings(
                new Settings(
                        settings.recommendFrom(),
                        settings.ruledOutBelow(),
                        settings.atRiskBelow(),
                        settings.concentration(),
                        settings.draws(),
                        settings.multipliers(),
                        settings.emphasisCap(),
                        spread),
                model);
    }

    public static DecisionModel settings(Settings settings, DecisionModel model) {
        return copy(model, model.performances(), model.sections(), settings);
    }

    /** The same model, with every performance replaced. */
    public static DecisionModel performances(DecisionModel model, UnaryOperator<Performance> change) {
        var changed = model.performances().stream().map(change).toList();
        return copy(model, changed, model.sections(), model.settings());
    }

    /** The same model, with every question replaced. */
    public static DecisionModel questions(DecisionModel model, UnaryOperator<Question> change) {
        var sections = model.sections().stream()
                .map(section -> new Section(
                        section.key(),
                        section.title(),
                        section.questions().stream().map(change).toList()))
                .toList();
        return copy(model, model.performances(), sections, model.settings());
    }

    /** The same model, with these questions asked after all others. */
    public static DecisionModel laterQuestions(DecisionModel model, Question... later) {
        var section = new Section("later", model.name(), List.of(later));
        var sections =
                Stream.concat(model.sections().stream(), Stream.of(section)).toList();
        return copy(model, model.performances(), sections, model.settings());
    }

    /** The same model, which asks after all else what to improve first, up to 3 criteria, and for a choice between two offers. */
    public static DecisionModel preferences(DecisionModel model) {
        var criteria = model.criteria().stream().map(Criterion::id).toList();
        return laterQuestions(
                model,
                question(FIRST, new QuestionKind.Ranking(criteria, 3), model),
                question(OFFERS, new QuestionKind.TradeOff(criteria), model));
    }

    /** The same model, which asks so many further questions that must be answered and have no effect. */
    public static DecisionModel idleQuestions(int count, DecisionModel model) {
        var kind = new QuestionKind.YesNo(List.of(), List.of());
        return laterQuestions(
                model,
                IntStream.range(0, count)
                        .mapToObj(i -> new Question(
                                idle(i),
                                model.name(),
                                model.name(),
                                model.name(),
                                kind,
                                false,
                                false,
                                Optional.empty()))
                        .toArray(Question[]::new));
    }

    /** One of the {@link #idleQuestions}, from 0. */
    public static QuestionId idle(int number) {
        return new QuestionId("idle-" + number);
    }

    /** A question of this kind that may be skipped and is always asked. */
    public static Question question(QuestionId id, QuestionKind kind, DecisionModel model) {
        return new Question(id, model.name(), model.name(), model.name(), kind, true, false, Optional.empty());
    }

    /** A question of yes or no, of which yes has these effects. */
    public static Question yesNo(QuestionId id, DecisionModel model, Effect... whenYes) {
        return question(id, new QuestionKind.YesNo(List.of(whenYes), List.of()), model);
    }

    private static DecisionModel copy(
            DecisionModel model, List<Performance> performances, List<Section> sections, Settings settings) {
        return new DecisionModel(
                model.name(),
                model.defaultLocale(),
                model.alternatives(),
                model.criteria(),
                performances,
                model.evidence(),
                model.parameters(),
                sections,
                model.resources(),
                model.income(),
                settings);
    }
}
