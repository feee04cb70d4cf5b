package org.waymark.core.population;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.core.answers.Answer.Preferred;
import org.waymark.core.answers.Answer.Ranked;
import org.waymark.core.answers.LevelRange;
import org.waymark.core.answers.Offers;
import org.waymark.core.answers.Preference;
import org.waymark.core.model.CriterionId;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.Question;
import org.waymark.core.model.QuestionKind;
import org.waymark.core.numerics.Normal;
import org.waymark.core.numerics.Scale;

/** What one made-up person would rather have: weights around those of the model, the same for all questions. */
final class Preferences {

    /** Of the logarithm of a weight around that of the model. */
    private static final Normal WEIGHT_SPREAD = new Normal(0, 0.8);

    /** Offers within so much of each other, in the logarithm of their worth, are about the same. */
    private static final double ABOUT_THE_SAME = 0.2;

    private final DecisionModel model;
    private final Person person;
    private final Map<CriterionId, Double> weights = new HashMap<>();

    Preferences(DecisionModel model, Person person) {
        this.model = model;
        this.person = person;
        for (var criterion : model.criteria()) {
            double spread =
                    WEIGHT_SPREAD.quantile(person.even("weight", criterion.id().key()));
            weights.put(criterion.id(), criterion.baseWeight() * StrictMath.exp(spread));
        }
    }

    /** The heaviest criteria, one to as many as may be named, over their whole scales. */
    Ranked ranking(Question question, QuestionKind.Ranking kind) {
        int named = 1 + (int) (person.even("named", question.id().key()) * kind.most());
        var order = kind.criteria().stream()
                .sorted(Comparator.<CriterionId>comparingDouble(weights::get).reversed())
                .limit(named)
                .map(Set::of)
                .toList();
        return new Ranked(order, kind.criteria().stream().collect(Collectors.toMap(id -> id, id -> range(id, 0, 1))));
    }

    /** Between two criteria by chance, one over half of its scale, the other over a part of it. */
    Preferred choice(Question question, QuestionKind.TradeOff kind) {
        var left = new ArrayList<>(kind.criteria());
        var first = one(left, question, "first");
        var second = one(left, question, "second");
        double part = 0.25 + 0.5 * person.even("part", question.id().key());
        var offers = new Offers(first, range(first, 0.25, 0.75), second, range(second, 0.25, 0.25 + part));
        return new Preferred(offers, preference(worth(first, offers.ofFirst()), worth(second, offers.ofSecond())));
    }

    private static Preference preference(double first, double second) {
        if (Math.abs(StrictMath.log(first / second)) < ABOUT_THE_SAME) return Preference.SAME;
        return first > second ? Preference.FIRST : Preference.SECOND;
    }

    private double worth(CriterionId id, LevelRange range) {
        var value = model.criterion(id).orElseThrow().value();
        return weights.get(id) * (value.of(range.better()) - value.of(range.worse()));
    }

    /** Takes one of those that are left away. */
    private CriterionId one(List<CriterionId> left, Question question, String name) {
        return left.remove((int) (person.even(name, question.id().key()) * left.size()));
    }

    private LevelRange range(CriterionId id, double from, double to) {
        var scale = model.criterion(id).orElseThrow().scale();
        return new LevelRange(level(scale, from), level(scale, to));
    }

    /** The level that lies so far from the worst of the scale to the best, in as many digits as packed answers keep. */
    private static double level(Scale scale, double part) {
        if (part == 0) return scale.worst();
        if (part == 1) return scale.best();
        return Double.parseDouble(Float.toString((float) (scale.worst() + part * (scale.best() - scale.worst()))));
    }
}
