package org.waymark.core.population;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import org.waymark.core.model.QuestionId;

/**
 * What people say to the questions of the model that ships, by question and option. All of it is assumed: it stands for
 * plausible people, not for a survey. Models with other questions get usual answers to these.
 */
final class Habits {

    /** The question about where the person lives, which comes before all traits. */
    static final QuestionId REGION = new QuestionId("region");

    private static final Habit REGIONS = Habit.ofOptions()
            .option("north-america", 5, 1.3)
            .option("western-europe", 5, 1.1)
            .option("eastern-europe", 3, 0.2)
            .option("latin-america", 4, -0.3)
            .option("asia-pacific-high-income", 1, 1.1)
            .option("asia-pacific", 6, -0.8)
            .option("gulf-israel", 1, 0.8)
            .option("africa-middle-east", 4, -1.2);

    private static final Map<String, Habit> BY_QUESTION = Map.ofEntries(
            entry("region", REGIONS),
            entry(
                    "right-to-work",
                    Habit.ofOptions()
                            .option("yes", 8, 1)
                            .option("no-account", 1, -1)
                            .option("no-permit", 1, 0)
                            .leaning(Trait.PLACE, 0.6)),
            entry(
                    "weekly-hours",
                    ordered("up-to-10", 2, "10-to-20", 2, "20-to-35", 3, "over-35", 5)
                            .leaning(Trait.TIME, 1.2)
                            .leaning(Trait.NEED, 0.3)),
            entry(
                    "commitments",
                    Habit.ofOptions()
                            .option("dependants", 35, 1)
                            .option("care", 12, 0.6)
                            .option("study", 15, -0.6)
                            .option("other-job", 30, -0.2)
                            .leaning(Trait.DUTIES, 1)
                            .leaning(Trait.AGE, 0.3)),
            entry("present-job", ordered("keep-free", 3, "keep-ask", 3, "leave", 4)),
            entry(
                    "needed-income",
                    Habit.ofNumber(700, 0.35)
                            .leaning(Trait.PLACE, 0.5)
                            .leaning(Trait.DUTIES, 0.2)
                            .leaning(Trait.AGE, 0.15)),
            // a partner's pay, or a job that is kept: most have some, above all those who offer few hours
            entry(
                    "other-income",
                    Habit.ofNumber(600, 0.3)
                            .leaning(Trait.PLACE, 0.5)
                            .leaning(Trait.MEANS, 0.2)
                            .leaning(Trait.TIME, -0.4)),
            entry(
                    "savings",
                    ordered("under-1", 3, "1-to-3", 3, "3-to-6", 2, "over-6", 2).leaning(Trait.MEANS, 1.4)),
            entry(
                    "first-income-by",
                    ordered("no-hurry", 5, "3-months", 3, "6-weeks", 1.5, "2-weeks", 0.8)
                            .leaning(Trait.NEED, 1.3)),
            entry("needs-health-cover", Habit.ofOptions().option("yes", 10, 1).leaning(Trait.DUTIES, 0.4)),
            entry(
                    "equipment",
                    ordered("phone", 1, "computer-weak", 3, "computer-good", 6)
                            .leaning(Trait.MEANS, 0.8)
                            .leaning(Trait.SCHOOLING, 0.5)),
            entry(
                    "quiet-place",
                    ordered("noisy", 2, "some-hours", 4, "own", 4)
                            .leaning(Trait.MEANS, 0.5)
                            .leaning(Trait.DUTIES, -0.3)),
            entry(
                    "field",
                    Habit.ofOptions()
                            .option("software-data", 2, 1)
                            .option("creative", 2, 0.3)
                            .option("support-sales", 3, -0.3)
                            .option("office", 3, 0)
                            .option("languages", 1, 0.5)
                            .option("none-yet", 2, -1)
                            .leaning(Trait.SCHOOLING, 1)),
            entry(
                    "experience",
                    ordered("none", 2, "under-2", 3, "2-to-5", 3, "over-5", 3).leaning(Trait.AGE, 1.3)),
            entry(
                    "local-pay",
                    Habit.ofNumber(1100, 0.6)
                            .leaning(Trait.PLACE, 0.7)
                            .leaning(Trait.SCHOOLING, 0.3)
                            .leaning(Trait.AGE, 0.2)),
            entry(
                    "english",
                    ordered("basic", 2, "good", 4, "fluent", 4)
                            .leaning(Trait.SCHOOLING, 1)
                            .leaning(Trait.PLACE, 0.5)),
            entry(
                    "practice",
                    Habit.ofOptions()
                            .option("remote-team", 30, 1)
                            .option("written-updates", 30, 0.8)
                            .option("project-tool", 35, 1)
                            .option("freelance", 20, 0.4)
                            .option("paid-tasks", 15, -0.4)
                            .leaning(Trait.SCHOOLING, 0.8)
                            .leaning(Trait.AGE, 0.3)),
            entry(
                    "self-drive",
                    ordered("needs-frame", 2, "mixed", 4, "steady", 4).leaning(Trait.AGE, 0.4)),
            entry("work-with", ordered("alone", 3, "either", 5, "team", 2)),
            entry(
                    "working-times",
                    ordered("daytime", 5, "evenings", 3, "pieces", 2).leaning(Trait.DUTIES, 0.6)),
            entry(
                    "role",
                    ordered("extra", 3, "half", 2, "main", 5)
                            .leaning(Trait.TIME, 1)
                            .leaning(Trait.NEED, 0.4)),
            entry("importance-pay", importance().leaning(Trait.NEED, 0.5)),
            entry(
                    "importance-pay-stability",
                    importance().leaning(Trait.NEED, 0.4).leaning(Trait.DUTIES, 0.3)),
            entry("importance-schedule-freedom", importance().leaning(Trait.DUTIES, 0.3)),
            entry("importance-balance", importance().leaning(Trait.DUTIES, 0.4)),
            entry("importance-growth", importance().leaning(Trait.AGE, -0.4)),
            entry(
                    "horizon",
                    ordered("career", 4, "independent", 2, "several-sources", 3, "elsewhere", 2)
                            .leaning(Trait.AGE, 0.3)),
            entry("learning-hours", Habit.ofNumber(4, 0.4).leaning(Trait.AGE, -0.2)));

    private Habits() {}

    static Optional<Habit> of(QuestionId question) {
        return Optional.ofNullable(BY_QUESTION.get(question.key()));
    }

    /** How many live in a region, as against the others. */
    static double partsOfRegion(String region) {
        return REGIONS.tendency(region).parts();
    }

    /** How rich a region is, in standard deviations; 0 if nothing is known of it. */
    static double place(String region) {
        return REGIONS.tendency(region).level();
    }

    /** How much something matters: the levels by their numbers. */
    static Habit importance() {
        return ordered("1", 1, "2", 2, "3", 4, "4", 3, "5", 2);
    }

    /** Options by turns with their parts, from the level −1 of the first to 1 of the last. */
    private static Habit ordered(Object... optionsAndParts) {
        var habit = Habit.ofOptions();
        int last = optionsAndParts.length / 2 - 1;
        for (int i = 0; i <= last; i++) {
            habit = habit.option(
                    (String) optionsAndParts[2 * i],
                    ((Number) optionsAndParts[2 * i + 1]).doubleValue(),
                    2.0 * i / last - 1);
        }
        return habit;
    }
}
