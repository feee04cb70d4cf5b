package org.waymark.web.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.core.document.EnumKey;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.WorkPlan;
import org.waymark.core.week.RecommendedWeek;
import org.waymark.core.week.RecommendedWeek.Compared;
import org.waymark.uikit.part.PathColour;
import org.waymark.uikit.text.Phrase;
import org.waymark.web.result.ResultState.Activity;
import org.waymark.web.result.ResultState.Hours;
import org.waymark.web.result.ResultState.Phase;
import org.waymark.web.result.ResultState.Week;
import org.waymark.web.words.Hundredths;

/** Says how the hours of a week are best split, when tasks end, and what limits the week. */
record WeekSection(ResultContext context, RecommendedWeek best) {

    /** Fewer points of 100 are told as nothing: no one could tell them apart. */
    private static final double TOLD = 0.05;

    /** Empty if outcomes do not rest on lives, or no week can be recommended. */
    static Optional<WeekSection> of(ResultContext context) {
        return context.evaluation().explanation().week().map(week -> new WeekSection(context, week));
    }

    Week week() {
        var phases = new ArrayList<Phase>();
        phases.add(untilJob());
        if (best.hasJob()) phases.add(onceHired());
        int most = phases.stream().mapToInt(Phase::hours).max().orElse(0);
        return new Week(lead(), most, phases, advice(), gain());
    }

    private Phase untilJob() {
        int free = best.ownHours() - found() - Math.max(0, searching() - best.extraHours());
        return new Phase(
                Phrase.of(best.hasJob() ? "result.week.until-job" : "result.week.every-week"),
                hours(
                        new Hours(Activity.TASKS, found(), colour(WorkPlan.TASKS)),
                        new Hours(Activity.SEARCHING, searching(), Optional.empty()),
                        new Hours(Activity.FREE, Math.max(0, free), Optional.empty())));
    }

    private Phase onceHired() {
        int free = best.ownHours() - job() - beside();
        return new Phase(
                Phrase.of("result.week.once-hired"),
                hours(
                        new Hours(Activity.JOB, job(), colour(WorkPlan.JOB)),
                        new Hours(Activity.TASKS, beside(), colour(WorkPlan.TASKS)),
                        new Hours(Activity.FREE, Math.max(0, free), Optional.empty())));
    }

    private static List<Hours> hours(Hours... all) {
        return List.of(all).stream().filter(part -> part.hours() > 0).toList();
    }

    private Optional<PathColour> colour(WorkPlan plan) {
        var plans = context.model().income().orElseThrow().plans();
        return context.model().alternatives().stream()
                .filter(path -> plans.get(path.id()) == plan)
                .map(path -> PathColour.of(path.id(), context.model().alternatives()))
                .findFirst();
    }

    private Phrase lead() {
        if (!best.hasJob()) return Phrase.of("result.week.lead.tasks", found());
        var first = found() == 0 ? "search" : "both";
        var then = beside() == 0 ? "job" : "job-and-tasks";
        return Phrase.of(
                "result.week.lead." + first,
                found(),
                searching(),
                Phrase.of("result.week.lead." + then, job(), beside()));
    }

    /** When tasks end, and what limits the week. */
    private List<Phrase> advice() {
        var advice = new ArrayList<Phrase>();
        if (best.hasJob() && found() > 0) {
            advice.add(beside() == 0 ? Phrase.of("result.week.stop") : Phrase.of("result.week.go-on", beside()));
        }
        var limit = EnumKey.of(best.untilJob());
        advice.add(Phrase.of(
                best.hasJob() ? "result.week.limit.until-job." + limit : "result.week.limit.every-week." + limit,
                found(),
                best.split().tasks(),
                best.ownHours()));
        best.onceHired()
                .ifPresent(then -> advice.add(
                        Phrase.of("result.week.limit.once-hired." + EnumKey.of(then), beside(), best.ownHours())));
        return advice;
    }

    private Phrase gain() {
        var own = name(best.path());
        if (best.compared().isEmpty()) {
            return Phrase.of("result.week.gain.opens", own, Hundredths.figure(best.worksOut()));
        }
        Compared other = best.compared().get();
        double points = 100 * best.gain();
        return points < TOLD
                ? Phrase.of("result.week.gain.none", name(other.path()))
                : Phrase.of("result.week.gain.points", own, points, name(other.path()));
    }

    private String name(AlternativeId path) {
        return context.path(path).name();
    }

    /** Of the hours that the week would give to tasks, those in which there are some. */
    private int found() {
        return (int) Math.round(best.tasksFound());
    }

    private int searching() {
        return best.split().searching();
    }

    private int beside() {
        return best.split().beside();
    }

    private int job() {
        return (int) Math.round(best.jobHours());
    }
}
