package org.waymark.core.week;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.decision.Decision;
import org.waymark.core.decision.OtherLives;
import org.waymark.core.decision.OtherLives.Appraisal;
import org.waymark.core.decision.Viability;
import org.waymark.core.income.IncomeSituation;
import org.waymark.core.income.SplitLives;
import org.waymark.core.income.WeekSplit;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.IncomeParameter;
import org.waymark.core.model.WorkPlan;
import org.waymark.core.numerics.Draws;
import org.waymark.core.week.RecommendedWeek.Compared;
import org.waymark.core.week.WeekGrid.Week;

/**
 * Finds the week with the highest score that can be recommended, among all weeks of whole hours and the paths as they stand; of
 * equal ones that with more free time. The score of a week is that of its path, with what rests on lives measured in the lives of
 * this week on the draws of the decision.
 *
 * <p>Weeks that are four hours apart are compared in a few lives, then those two hours beside the best of them, then those one hour
 * beside; and the best of these in more lives, until one is left. With no more draws than {@link #FEW} it is one comparison of all
 * weeks. The paths as they stand and the week that is left are compared in all lives, so that the week found is never worse than
 * a path.
 */
public final class WeekSearch {

    /** With so many lives all weeks are compared. */
    static final int FEW = 64;

    /** How far the weeks of the first round are apart, in hours. */
    private static final int APART = 4;

    /** Weeks so many hours beside those of the round before are compared in so many lives, and so many go on. */
    private record Round(int hours, int lives, int kept) {
        static final List<Round> ALL =
                List.of(new Round(0, 128, 8), new Round(2, 128, 4), new Round(1, 256, 4), new Round(0, 2_048, 2));
    }

    /** Weeks whose lives are in memory at the same time. */
    private static final int TOGETHER = 256;

    /** A share in a few lives may be so many of its largest standard errors below what is asked for. */
    private static final double DOUBT = 3;

    /** A week and what it comes to. */
    private record Tried(Week week, Appraisal appraisal) {}

    private final DecisionModel model;
    private final Decision decision;
    private final boolean isExhaustive;
    private final OtherLives other;
    private final IncomeSituation situation;
    private final WeekLimits limits;

    private WeekSearch(DecisionModel model, Decision decision, OtherLives other, boolean isExhaustive) {
        this.model = model;
        this.decision = decision;
        this.isExhaustive = isExhaustive;
        this.other = other;
        this.situation = other.situation();
        this.limits = WeekLimits.of(situation);
    }

    /**
     * Empty if outcomes of the model do not rest on lives, or if no week can be recommended.
     *
     * @param decision that of the questionnaire on that day
     */
    public static Optional<RecommendedWeek> of(
            DecisionModel model, Questionnaire questionnaire, LocalDate on, Decision decision) {
        return of(model, questionnaire, on, decision, false);
    }

    /**
     * The same.
     *
     * @param isExhaustive whether all weeks are compared in all lives: slow, to measure what a few lives miss
     */
    public static Optional<RecommendedWeek> of(
            DecisionModel model, Questionnaire questionnaire, LocalDate on, Decision decision, boolean isExhaustive) {
        if (model.lifeOutcomes().isEmpty()) return Optional.empty();
        var other = OtherLives.of(model, questionnaire, on, decision.basis());
        return new WeekSearch(model, decision, other, isExhaustive).best();
    }

    private Optional<RecommendedWeek> best() {
        var draws = model.settings().draws();
        var all = new SplitLives(situation, draws);
        var grid = new WeekGrid(limits, situation.plans(), all.usefulSearching());
        var weeks = isExhaustive || draws.count() <= FEW ? grid.weeks() : promising(grid);
        var split = tried(weeks, all).stream()
                .filter(tried -> tried.appraisal().viability().contends())
                .min(bestFirst());
        var path = bestPath();
        return split.filter(
                        found -> path.stream().allMatch(own -> found.appraisal().score() >= own.score()))
                .map(found -> told(found, path, all))
                .or(() -> path.map(own -> told(asItStands(own), path, all)));
    }

    private List<Week> promising(WeekGrid grid) {
        var weeks = grid.weeks(APART);
        for (var round : Round.ALL) {
            weeks = kept(grid.beside(weeks, round.hours()), round);
        }
        return weeks;
    }

    /** The best of these in the lives of the round; all of them if there are no more lives than that. */
    private List<Week> kept(List<Week> weeks, Round round) {
        var draws = model.settings().draws();
        if (draws.count() <= round.lives() || weeks.size() <= round.kept()) return weeks;
        var few = new Draws(draws.seed(), round.lives());
        double doubt = DOUBT * few.largestError();
        return tried(weeks, new SplitLives(situation, few)).stream()
                .filter(tried -> mayContend(tried.appraisal().viability(), doubt))
                .sorted(bestFirst())
                .limit(round.kept())
                .map(Tried::week)
                .toList();
    }

    private boolean mayContend(Viability viability, double doubt) {
        double least = model.lifeOutcomes().orElseThrow().accessLeast();
        return viability.worksOut().orElse(1) >= model.settings().ruledOutBelow() - doubt
                && viability.access().orElse(1) >= least - doubt;
    }

    private List<Tried> tried(List<Week> weeks, SplitLives lives) {
        var tried = new ArrayList<Tried>();
        for (int from = 0; from < weeks.size(); from += TOGETHER) {
            var some = weeks.subList(from, Math.min(from + TOGETHER, weeks.size()));
            var lived = lives.under(some.stream().map(Week::split).toList());
            for (int i = 0; i < some.size(); i++) {
                var week = some.get(i);
                tried.add(new Tried(week, other.appraise(week.path(), lived.get(i))));
            }
        }
        return tried;
    }

    private static Comparator<Tried> bestFirst() {
        return Comparator.<Tried>comparingDouble(tried -> -tried.appraisal().score())
                .thenComparing(tried -> tried.week().split(), WeekSplit.BY_HOURS)
                .thenComparing(tried -> tried.week().path());
    }

    /** Of the paths that can be recommended, that with the highest score; of equal ones the first key. */
    private Optional<Compared> bestPath() {
        return decision.basis().contenders().stream()
                .map(path -> new Compared(path, decision.scores().of(path)))
                .min(Comparator.<Compared>comparingDouble(path -> -path.score()).thenComparing(Compared::path));
    }

    /** The week of the path's own plan, to whole hours. */
    private Tried asItStands(Compared own) {
        var plan = situation.plans().get(own.path());
        double hours = situation.weeklyHours();
        double extra = situation.extraSearchHours();
        double ofHours = switch (plan) {
            case TASKS -> 0;
            case JOB -> hours;
            case TASKS_UNTIL_JOB -> Math.clamp(median(IncomeParameter.SEARCH_HOURS) - extra, 0, hours / 2);
        };
        double searching = plan == WorkPlan.TASKS ? 0 : ofHours + extra;
        double tasks = plan == WorkPlan.JOB ? 0 : hours - ofHours;
        double beside = plan == WorkPlan.TASKS_UNTIL_JOB ? median(IncomeParameter.TASKS_BESIDE_JOB) : 0;
        var split = new WeekSplit((int) tasks, (int) Math.round(searching), (int) Math.round(beside));
        var viability = decision.basis().viability().get(own.path());
        return new Tried(new Week(own.path(), split), new Appraisal(own.score(), viability));
    }

    private double median(IncomeParameter parameter) {
        return situation.parameters().get(parameter).median();
    }

    private RecommendedWeek told(Tried best, Optional<Compared> compared, SplitLives lives) {
        var split = best.week().split();
        boolean hasJob = split.searching() > 0;
        return new RecommendedWeek(
                best.week().path(),
                split,
                limits.own(),
                limits.extra(),
                hasJob ? situation.jobHours() : 0,
                lives.tasksFound(split.tasks()),
                best.appraisal().score(),
                best.appraisal().viability().worksOut().orElse(1),
                compared,
                untilJob(split, lives),
                hasJob ? Optional.of(onceHired(split, lives)) : Optional.empty());
    }

    private WeekLimit untilJob(WeekSplit split, SplitLives lives) {
        if (split.tasks() > 0 && lives.areTasksFewerThan(split.tasks())) return WeekLimit.TASKS_ON_OFFER;
        if (split.tasks() < limits.mostTasks(split.searching())) return WeekLimit.NONE;
        return limits.isRestShort(split.searching()) ? WeekLimit.REST : WeekLimit.OWN_HOURS;
    }

    private WeekLimit onceHired(WeekSplit split, SplitLives lives) {
        if (!limits.isBesideAllowed()) return WeekLimit.ANSWERS;
        if (split.beside() > 0 && lives.areTasksFewerThan(split.beside())) return WeekLimit.TASKS_ON_OFFER;
        if (split.beside() < limits.beside()) return WeekLimit.NONE;
        double hours = split.beside() + situation.jobHours();
        if (split.beside() == 0 || hours > limits.own()) return WeekLimit.JOB_HOURS;
        return hours < limits.own() ? WeekLimit.REST : WeekLimit.OWN_HOURS;
    }
}
