package org.waymark.core.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.income.IncomeSituation;
import org.waymark.core.income.Lives;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.LifeEvent;
import org.waymark.core.numerics.Draws;
import org.waymark.core.numerics.RoundStep;
import org.waymark.core.performance.LifeSource;
import org.waymark.core.profile.Profile;

/**
 * Money from elsewhere with which a path works out often enough that must-haves no longer rule it out: the least there is, by
 * whole steps, everything else as it is.
 *
 * @param amount USD: a month for {@link Kind#OTHER_INCOME}, once for {@link Kind#SAVINGS}, of which no more is tried than all
 *     months of a life need
 * @param worksOut share of the lives in which all must-haves then hold
 */
public record MoneyOpening(Kind kind, double amount, double worksOut) {

    /** Where the money comes from. */
    public enum Kind {
        /** Every month, beside what this work brings: another job, a partner, support. */
        OTHER_INCOME,
        /** Put aside before, on top of what is there. */
        SAVINGS
    }

    /** Parts of the need that are told apart, about: of a month, and of what is put aside for many. */
    private static final int PARTS_OF_INCOME = 40;

    private static final int PARTS_OF_SAVINGS = 4;

    /** Draws with which the least amount is looked for, before all are drawn. */
    private static final int FEW = 2_048;

    /** Further steps that are tried when all draws show that a few were too hopeful. */
    private static final int MOST_MORE = 64;

    /** One of each kind at most; none if no amount does it, or no need was named. */
    public static List<MoneyOpening> of(
            DecisionModel model, Questionnaire questionnaire, LocalDate on, AlternativeId path) {
        return model.lifeOutcomes()
                .map(outcomes -> new Search(model, questionnaire, on, path))
                .filter(Search::isAboutMoney)
                .map(search -> Stream.of(Kind.values())
                        .flatMap(kind -> search.least(kind).stream())
                        .toList())
                .orElse(List.of());
    }

    private static final class Search {

        private final DecisionModel model;
        private final LocalDate on;
        private final AlternativeId path;
        private final Profile profile;
        private final IncomeSituation situation;
        private final LifeSource few;
        private final LifeSource all;

        Search(DecisionModel model, Questionnaire questionnaire, LocalDate on, AlternativeId path) {
            this.model = model;
            this.on = on;
            this.path = path;
            this.profile = Profile.of(model, questionnaire);
            this.situation = IncomeSituation.of(model, model.income().orElseThrow(), questionnaire, profile, on);
            var draws = model.settings().draws();
            this.few = LifeSource.keeping(new Draws(draws.seed(), Math.min(FEW, draws.count())), 1);
            this.all = LifeSource.once(draws);
        }

        boolean isAboutMoney() {
            return situation.monthlyNeed() > 0 && situation.limits().containsKey(LifeEvent.NEVER_OUT_OF_MONEY);
        }

        Optional<MoneyOpening> least(Kind kind) {
            int parts = kind == Kind.OTHER_INCOME ? PARTS_OF_INCOME : PARTS_OF_SAVINGS;
            double step = RoundStep.near(situation.monthlyNeed() / parts);
            double most = kind == Kind.OTHER_INCOME ? situation.monthlyNeed() : Lives.MONTHS * situation.monthlyNeed();
            int steps = (int) Math.ceil(most / step);
            if (!isEnough(worksOut(kind, steps * step, few))) {
                return Optional.empty();
            }
            int tooLittle = 0;
            int enough = steps;
            while (enough - tooLittle > 1) {
                int middle = (enough + tooLittle) / 2;
                if (isEnough(worksOut(kind, middle * step, few))) {
                    enough = middle;
                } else {
                    tooLittle = middle;
                }
            }
            int least = enough;
            return IntStream.iterate(0, more -> more <= MOST_MORE, more -> more == 0 ? 1 : 2 * more)
                    .map(more -> Math.min(least + more, steps))
                    .mapToObj(count -> new MoneyOpening(kind, count * step, worksOut(kind, count * step, all)))
                    .filter(opening -> isEnough(opening.worksOut()))
                    .findFirst();
        }

        private boolean isEnough(double worksOut) {
            return worksOut >= model.settings().ruledOutBelow();
        }

        private double worksOut(Kind kind, double amount, LifeSource source) {
            var richer = kind == Kind.OTHER_INCOME ? situation.withOtherIncome(amount) : situation.withMore(amount);
            var viability = LifeViability.of(model, profile, richer, source, on)
                    .of(profile.mustHaves())
                    .get(path);
            return viability.standing() == Viability.Standing.NOT_OPEN_YET
                    ? 0
                    : viability.worksOut().orElse(0);
        }
    }
}
