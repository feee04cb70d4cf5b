package org.waymark.server.command;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.waymark.core.backtest.BackTest;
import org.waymark.core.backtest.BackTestResult;
import org.waymark.core.backtest.StoredOutcomes.Period;
import org.waymark.core.document.Finding;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.json.ModelDocument;
import org.waymark.core.publishing.ModelCheck;
import org.waymark.persistence.analytics.OutcomeAnswers;
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
import tools.jackson.databind.json.JsonMapper;

/** {@code backtest}: what a draft would have told the people who were assessed. Changes nothing. */
@Command(
        name = "backtest",
        description = {
            "Replays a draft over the finished assessments, and says how many people would be told something else than",
            "under the version that is published. Changes nothing. Works whether or not a server runs on the database."
        },
        mixinStandardHelpOptions = true)
final class BackTestVerb implements Callable<Integer> {

    @Mixin
    private SettingsOptions settings = new SettingsOptions();

    @Spec
    private CommandSpec verb = CommandSpec.create();

    @Parameters(
            paramLabel = "MODEL.json",
            arity = "0..1",
            description = "A model document, as export writes it; - for standard input. Without it, the draft.")
    private Optional<String> file = Optional.empty();

    // read by hand, so that all that is wrong with a call is said at once
    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "The first day (UTC) whose outcomes count: 2026-01-31.")
    private Optional<String> from = Optional.empty();

    @Option(names = "--to", paramLabel = "DATE", description = "The last day (UTC) whose outcomes count.")
    private Optional<String> to = Optional.empty();

    @Option(names = "--json", description = "JSON instead of tables.")
    private boolean json;

    @Override
    public Integer call() {
        var period = period();
        try {
            var document = file.map(name -> new InputFile(name, System.in).read());
            var result =
                    DatabaseVisit.during(settings.read(), database -> result(database.dataSource(), document, period));
            verb.commandLine().getOut().println(json ? JsonMapper.shared().writeValueAsString(result) : table(result));
            return 0;
        } catch (RefusedInput refused) {
            verb.commandLine().getErr().println(refused.getMessage());
            return verb.exitCodeOnInvalidInput();
        }
    }

    private static String table(BackTestResult result) {
        return String.join(System.lineSeparator(), new BackTestTable(result).lines());
    }

    private BackTestResult result(DataSource database, Optional<String> document, Period period) {
        var models = new ModelExchange(database);
        var versions = models.versions();
        if (versions.isEmpty()) throw new StartFailure("No model version is published. Maybe run the server once.");
        var today = LocalDate.ofInstant(Clock.systemUTC().instant(), ZoneOffset.UTC);
        var draft = valid(document.map(BackTestVerb::read).orElseGet(() -> draft(models)), today);
        try (var watcher = new BackTestScreen(
                json ? Optional.empty() : Optional.of(verb.commandLine().getErr()))) {
            return BackTest.of(models.published(), draft, versions, today)
                    .over(new OutcomeAnswers(database), period, watcher);
        }
    }

    private static DecisionModel draft(ModelExchange models) {
        return models.draft()
                .orElseThrow(
                        () -> new RefusedInput(
                                "There is no draft. Maybe begin one in the back office, import one, or name a model document."));
    }

    private static DecisionModel read(String document) {
        return ModelDocument.read(document).orThrow(BackTestVerb::refused);
    }

    private static DecisionModel valid(DecisionModel model, LocalDate today) {
        var errors = ModelCheck.of(model, today).errors();
        if (!errors.isEmpty()) throw refused(errors);
        return model;
    }

    private static RefusedInput refused(List<Finding> findings) {
        return new RefusedInput(String.join(System.lineSeparator(), FindingLines.of(findings)));
    }

    private Period period() {
        var wrong = new ArrayList<String>();
        var first = day("--from", from, wrong);
        var last = day("--to", to, wrong);
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            wrong.add("--to: %s is before --from, %s".formatted(last.get(), first.get()));
        }
        if (!wrong.isEmpty()) throw new ParameterException(verb.commandLine(), String.join("; ", wrong));
        return new Period(
                first.map(BackTestVerb::start), last.map(day -> day.plusDays(1)).map(BackTestVerb::start));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static Optional<LocalDate> day(String name, Optional<String> text, List<String> wrong) {
        try {
            return text.map(LocalDate::parse).filter(day -> isWithinCalendar(name, day, wrong));
        } catch (DateTimeException noDay) {
            wrong.add("%s: '%s' is not a day such as 2026-01-31".formatted(name, text.orElseThrow()));
            return Optional.empty();
        }
    }

    /** PostgreSQL and Java write years of more than four digits differently, and nobody was assessed in them. */
    private static boolean isWithinCalendar(String name, LocalDate day, List<String> wrong) {
        boolean isWithin = day.getYear() >= 1 && day.getYear() < 9999;
        if (!isWithin) wrong.add("%s: the year of %s must be from 1 to 9998".formatted(name, day));
        return isWithin;
    }
}
