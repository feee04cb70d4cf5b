package org.waymark.web.result;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.waymark.core.assessment.AssessmentToken;
import org.waymark.core.decision.Viability;
import org.waymark.core.income.IncomeProjection;
import org.waymark.core.model.Evidence;
import org.waymark.core.model.Resource;
import org.waymark.uikit.part.PathColour;
import org.waymark.uikit.text.Phrase;

/**
 * What the page of a result shows, in its order.
 *
 * @param why empty when no path is left, or only one
 * @param openings empty when a path fits, and when no money opens one
 * @param months empty if the model says nothing of income
 * @param trials empty if outcomes do not rest on months, and if nothing was said that a slider could change
 * @param week empty if outcomes do not rest on simulated months, or no week can be recommended
 * @param plan next steps of the recommended path; of the contenders when it is too close; none when no path fits
 */
record ResultState(
        AssessmentToken token,
        Verdict verdict,
        Optional<Why> why,
        Watch watch,
        Optional<Openings> openings,
        Changes changes,
        Optional<Months> months,
        Optional<Trials> trials,
        Optional<Week> week,
        Comparison comparison,
        List<Plan> plan,
        List<FactCard> facts,
        Method method) {

    ResultState {
        plan = List.copyOf(plan);
        facts = List.copyOf(facts);
    }

    /** A path as it is named and coloured. */
    record Path(String name, PathColour colour) {}

    /**
     * Which path, and how sure.
     *
     * @param about version and day
     * @param colour of the recommended path; none when there is none
     * @param worksOut in how many lives the must-haves hold on the recommended path; empty if there is none, or no must-have,
     *     or outcomes do not rest on lives
     * @param advice what to do with an outcome that recommends nothing
     */
    record Verdict(
            Phrase about,
            Phrase headline,
            Optional<PathColour> colour,
            Phrase lead,
            Phrase qualifier,
            List<Share> shares,
            Optional<WorksOut> worksOut,
            List<Phrase> advice) {
        Verdict {
            shares = List.copyOf(shares);
            advice = List.copyOf(advice);
        }
    }

    /** How often a path comes first: {@code share} in [0, 1]. */
    record Share(Path path, double share, Phrase figure, Viability.Standing standing) {}

    /** In how many of 100 lives the must-haves hold; {@code lives} of them, {@code figure} in words. */
    record WorksOut(int lives, Phrase figure) {}

    /** What speaks for the best path against its rival, in points of 100; the rows add up to the lead. */
    record Why(Path best, Path rival, Phrase lead, List<Points> shown, List<Points> all) {
        Why {
            shown = List.copyOf(shown);
            all = List.copyOf(all);
        }
    }

    /** One row: {@code points} is a whole number, {@code weight} in [0, 1]. */
    record Points(Phrase criterion, int points, double weight) {}

    /** Must-haves that are missed or at risk; {@code summary} when there is none to name. */
    record Watch(Optional<Phrase> summary, List<Need> needs) {
        Watch {
            needs = List.copyOf(needs);
        }
    }

    /** One must-have, and the paths that may miss it. */
    record Need(Phrase need, List<Warning> warnings) {
        Need {
            warnings = List.copyOf(warnings);
        }
    }

    record Warning(Path path, Phrase standing, Phrase risk, boolean ruledOut) {}

    /** Money from elsewhere that would open a path. */
    record Openings(Path path, List<Opening> openings) {
        Openings {
            openings = List.copyOf(openings);
        }
    }

    /** One way; {@code worksOut} in [0, 1] is how often the path then works out. */
    record Opening(Phrase title, Phrase text, double worksOut, Phrase figure) {}

    /** What would lead elsewhere, and which evidence the result leans on most. */
    record Changes(Phrase lead, List<Change> changes, List<Leaning> leanings) {
        Changes {
            changes = List.copyOf(changes);
            leanings = List.copyOf(leanings);
        }
    }

    /** Other answers and what would then come out. */
    record Change(List<OtherAnswer> answers, Phrase consequence, Optional<Path> path) {
        Change {
            answers = List.copyOf(answers);
        }
    }

    record OtherAnswer(String question, Phrase from, Phrase to) {}

    /** An entry of evidence, and how often the best path comes first if it is at one end or the other. */
    record Leaning(Source source, Phrase swing) {}

    /**
     * The money of the next months, path by path.
     *
     * @param need USD a month; empty if the person named none
     * @param paths the recommended one first
     */
    record Months(Phrase lead, Optional<Double> need, Phrase note, List<PathMonths> paths) {
        Months {
            paths = List.copyOf(paths);
        }
    }

    /**
     * @param income of every month, in USD
     * @param metFrom the month, from 1, from which on the need is met in 8 of 10 lives
     */
    record PathMonths(
            Path path,
            boolean recommended,
            List<IncomeProjection.MonthlyIncome> income,
            OptionalInt metFrom,
            List<Finding> findings) {
        PathMonths {
            income = List.copyOf(income);
            findings = List.copyOf(findings);
        }
    }

    /** Answers that can be tried out, and how the paths stand with those that were given. */
    record Trials(List<Slider> sliders, List<TrialPath> paths) {
        Trials {
            sliders = List.copyOf(sliders);
            paths = List.copyOf(paths);
        }
    }

    /** @param levels what can be answered, from little to much; {@code chosen} is the place of what was */
    record Slider(String key, Phrase title, List<Phrase> levels, int chosen) {
        Slider {
            levels = List.copyOf(levels);
        }
    }

    /** How a path stands, in words. */
    record TrialPath(Path path, Phrase standing) {}

    /** What other answers would bring. */
    record Trial(Phrase headline, List<TrialPath> paths, Months months) {
        Trial {
            paths = List.copyOf(paths);
        }
    }

    /** A figure and what it means. */
    record Finding(Phrase figure, Phrase meaning) {}

    /**
     * How the hours of a week are best split.
     *
     * @param hours of the longest phase
     * @param advice when tasks end, and what limits the week
     */
    record Week(Phrase lead, int hours, List<Phase> phases, List<Phrase> advice, Phrase gain) {
        Week {
            phases = List.copyOf(phases);
            advice = List.copyOf(advice);
        }
    }

    /** Weeks that are alike: until a job comes, or once hired. No part is without hours. */
    record Phase(Phrase name, List<Hours> parts) {
        Phase {
            parts = List.copyOf(parts);
        }

        int hours() {
            return parts.stream().mapToInt(Hours::hours).sum();
        }
    }

    /** Whole hours a week; {@code colour} of the path that consists of the activity, if there is one. */
    record Hours(Activity activity, int hours, Optional<PathColour> colour) {}

    /** What the hours of a week go to. */
    enum Activity {
        JOB,
        TASKS,
        SEARCHING,
        FREE
    }

    /** The paths side by side, the criteria that weigh most first. */
    record Comparison(List<Path> paths, List<Row> rows, Optional<Phrase> aged) {
        Comparison {
            paths = List.copyOf(paths);
            rows = List.copyOf(rows);
        }
    }

    /**
     * One criterion.
     *
     * @param need where the person's own limit stands between worst (0) and best (1)
     * @param fromMonths whether it comes from the simulated months and not from evidence of its own
     */
    record Row(
            String criterion,
            String description,
            String unit,
            String worst,
            String best,
            double weight,
            OptionalDouble need,
            Phrase needed,
            List<Cell> cells,
            List<Source> sources,
            boolean fromMonths) {
        Row {
            cells = List.copyOf(cells);
            sources = List.copyOf(sources);
        }
    }

    /** One path on one criterion: in the criterion's unit, and between worst (0) and best (1). */
    record Cell(Path path, Estimate inUnit, Estimate onScale) {}

    /** Likely from {@code low} to {@code high} (nine in ten), expected in between. */
    record Estimate(double low, double expected, double high) {}

    /** An entry of evidence. */
    record Source(
            String key,
            String statement,
            String title,
            String year,
            Optional<URI> url,
            Evidence.Strength strength,
            boolean expired) {}

    /** What to do next on a path. */
    record Plan(Path path, List<Step> steps) {
        Plan {
            steps = List.copyOf(steps);
        }
    }

    record Step(String when, String what) {}

    /** A platform, an employer or a tool. */
    record FactCard(
            String key,
            String name,
            Resource.Kind kind,
            Resource.Status status,
            String what,
            String whoCanJoin,
            String howPayWorks,
            String notice,
            URI link,
            LocalDate checkedOn) {}

    /**
     * How it was worked out.
     *
     * @param open questions about facts that were left open, for they would hardly have changed the outcome
     */
    record Method(
            int draws,
            long seed,
            String engine,
            Phrase version,
            LocalDate on,
            double error,
            int open,
            List<Weight> weights) {
        Method {
            weights = List.copyOf(weights);
        }
    }

    /** A weight, and between which weights the best path stays best, both in [0, 1]. */
    record Weight(String criterion, double weight, Optional<Estimate> stable) {}
}
