package org.waymark.server.command;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.waymark.core.assessment.SamplePlan;
import org.waymark.persistence.assessment.SampleData;
import org.waymark.persistence.publishing.ModelExchange;
import org.waymark.server.launch.DatabaseVisit;
import org.waymark.server.report.StartFailure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code sample-data}: made-up people with real outcomes, for trying out and measuring; and their removal. */
@Command(
        name = "sample-data",
        description = {
            "Adds assessments of made-up people, each decided by the engine, marked as made up and counted apart;",
            "or removes all of them. Works whether or not a server runs on the database."
        },
        mixinStandardHelpOptions = true)
final class SampleDataVerb implements Callable<Integer> {

    private static final int MOST = 10_000_000;
    private static final int MOST_MONTHS = 120;

    @Mixin
    private SettingsOptions settings = new SettingsOptions();

    @Spec
    private CommandSpec verb = CommandSpec.create();

    // read by hand, so that all that is wrong with a call is said at once
    @Parameters(
            paramLabel = "N",
            arity = "0..1",
            description = "How many, up to 10000000. The same seed adds the same people.")
    private Optional<String> count = Optional.empty();

    @Option(names = "--seed", paramLabel = "SEED", description = "Seed of the people (1).")
    private Optional<String> seed = Optional.empty();

    @Option(
            names = "--months",
            paramLabel = "M",
            description = "The last so many months, which the published versions divide evenly (6).")
    private Optional<String> months = Optional.empty();

    @Option(
            names = "--abandoned",
            paramLabel = "SHARE",
            description = "Share of them, from 0 to 1, who leave at some question (0).")
    private Optional<String> abandoned = Optional.empty();

    @Option(names = "--remove", description = "Removes all made-up people and their outcomes, and nothing else.")
    private boolean remove;

    /** What is to be added. */
    private record Wanted(int count, long seed, int months, double abandoned) {}

    @Override
    public Integer call() {
        var wanted = wanted();
        var now = Clock.systemUTC().instant();
        var said = DatabaseVisit.during(settings.read(), database -> {
            var data = new SampleData(database.dataSource());
            return remove ? removed(data.remove()) : added(data, new ModelExchange(database.dataSource()), wanted, now);
        });
        verb.commandLine().getOut().println(said);
        return 0;
    }

    private static String removed(SampleData.Removed gone) {
        return "Removed %s made-up assessments and %s outcomes.".formatted(gone.assessments(), gone.outcomes());
    }

    private static String added(SampleData data, ModelExchange models, Wanted wanted, Instant now) {
        var versions = models.versions();
        if (versions.isEmpty()) throw new StartFailure("No model version is published. Maybe run the server once.");
        var plan = SamplePlan.ofLast(wanted.months(), now, versions, wanted.seed(), wanted.abandoned());
        long begun = System.nanoTime();
        int outcomes;
        try (var bar = ProgressBar.of(wanted.count())) {
            outcomes = new SampleRun(plan, wanted.count(), bar::show).into(data);
        } catch (SampleData.AlreadyThere e) {
            throw new StartFailure(
                    "People of seed %s are in the database already. Maybe name another --seed, or sample-data --remove first."
                            .formatted(wanted.seed()),
                    e);
        }
        double seconds = Math.max(1e-3, (System.nanoTime() - begun) / 1e9);
        return "Added %s made-up assessments, %s of them finished, in %.1f s (%.0f a second). sample-data --remove removes them."
                .formatted(wanted.count(), outcomes, seconds, wanted.count() / seconds);
    }

    private Wanted wanted() {
        var wrong = new ArrayList<String>();
        if (remove && (count.isPresent() || seed.isPresent() || months.isPresent() || abandoned.isPresent())) {
            wrong.add("--remove removes all of them, so that nothing else can be said with it");
        }
        if (!remove && count.isEmpty()) wrong.add("N is missing: how many are to be added, or --remove");
        var wanted = new Wanted(
                (int) whole("N", count.orElse("1"), 1, MOST, wrong),
                whole("--seed", seed.orElse("1"), Long.MIN_VALUE, Long.MAX_VALUE, wrong),
                (int) whole("--months", months.orElse("6"), 1, MOST_MONTHS, wrong),
                share(abandoned.orElse("0"), wrong));
        if (!wrong.isEmpty()) throw new ParameterException(verb.commandLine(), String.join("; ", wrong));
        return wanted;
    }

    private static long whole(String name, String text, long least, long most, List<String> wrong) {
        try {
            return WholeNumber.within(text, least, most);
        } catch (TypeConversionException e) {
            wrong.add("%s: %s".formatted(name, e.getMessage()));
            return least;
        }
    }

    private static double share(String text, List<String> wrong) {
        try {
            double share = Double.parseDouble(text);
            if (share >= 0 && share <= 1) return share;
        } catch (NumberFormatException noNumber) {
            // reported below, as what is out of range
        }
        wrong.add("--abandoned: '%s' is not a number from 0 to 1".formatted(text));
        return 0;
    }
}
