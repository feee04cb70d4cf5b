package org.waymark.server.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.waymark.core.acceptability.Effort;
import org.waymark.core.document.Reading;
import org.waymark.core.numerics.Draws;
import org.waymark.core.problem.DecisionProblem;
import org.waymark.core.problem.ProblemDocument;
import org.waymark.core.problem.ProblemResult;
import org.waymark.core.problem.ResultTable;
import org.waymark.core.problem.SolvedDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code evaluate}: a decision problem in, its result out; no server, no database. */
@Command(
        name = "evaluate",
        description = "Reads a decision problem as JSON and writes scores, rank acceptabilities, central weights and "
                + "confidence factors.",
        footer = {
            "",
            "The problem and the result: docs/engine.md. Status 2 if the problem, or the problem of a line, cannot be read."
        },
        mixinStandardHelpOptions = true)
final class EvaluateVerb implements Callable<Integer> {

    /** How the result is written. */
    enum Format {
        json,
        csv,
        table
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "The problem; - for standard input.")
    private String file = "-";

    @Option(
            names = "--draws",
            paramLabel = "COUNT",
            converter = WholeNumber.Count.class,
            description = "Draws, instead of those of the problem (10000).")
    private Optional<Integer> count = Optional.empty();

    @Option(
            names = "--seed",
            paramLabel = "SEED",
            converter = WholeNumber.Seed.class,
            description = "Seed, instead of that of the problem (1).")
    private Optional<Long> seed = Optional.empty();

    @Option(
            names = "--lines",
            description =
                    "A problem on each line of the file; writes a line for each, in the same order: its result, or its "
                            + "findings.")
    private boolean lines;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).")
    private Format format = Format.json;

    @Option(names = "--pretty", description = "JSON on many lines.")
    private boolean pretty;

    @Option(names = "--details", description = "JSON with contributions and standard errors.")
    private boolean details;

    @Option(
            names = "--self-contained",
            description = "JSON with the problem in it, so that verify needs no other file.")
    private boolean selfContained;

    @Option(
            names = "--threads",
            paramLabel = "N",
            converter = WholeNumber.Count.class,
            description = "Threads to use at most (all processors); no influence on the result.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Override
    public Integer call() {
        refuseWhatOnlyJsonHas();
        refuseWhatTakesMoreThanALine();
        var input = new InputFile(file, System.in);
        try {
            return lines ? evaluatedLines(input) : evaluated(input.read());
        } catch (RefusedInput refused) {
            return refused(List.of(refused.getMessage()));
        }
    }

    private void refuseWhatOnlyJsonHas() {
        if (format == Format.json) return;
        var without = new ArrayList<String>();
        if (pretty) without.add("--pretty");
        if (details) without.add("--details");
        if (selfContained) without.add("--self-contained");
        if (!without.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "%s would change nothing with --format %s, only with json"
                            .formatted(String.join(", ", without), format));
        }
    }

    private void refuseWhatTakesMoreThanALine() {
        if (!lines || format == Format.json && !pretty) return;
        throw new ParameterException(
                spec.commandLine(),
                "%s writes a result on several lines, but --lines writes each on one"
                        .formatted(pretty ? "--pretty" : "--format " + format));
    }

    private int evaluatedLines(InputFile input) {
        var out = spec.commandLine().getOut();
        var size = input.size();
        try (var bar = ProgressBar.besideOutput(size, "lines")) {
            var answers = new ProblemLines(
                    Math.min(threads, Runtime.getRuntime().availableProcessors()),
                    this::onThisThread,
                    out,
                    line -> bar.show(size.isPresent() ? line.end() : line.number()));
            input.readLines(answers::answer);
            boolean isAllToTell = answers.areAllRead() || out.checkError();
            return isAllToTell ? spec.exitCodeOnSuccess() : refused(List.of(answers.summary()));
        }
    }

    private Reading<String> onThisThread(String document) {
        return ProblemDocument.read(document)
                .then(problem -> new Reading.Read<>(
                        written(problem.with(chosen(problem.draws())).solve(Effort.ONE_THREAD), document)));
    }

    private int evaluated(String document) {
        return switch (ProblemDocument.read(document)) {
            case Reading.Unreadable(var findings) -> refused(FindingLines.of(findings));
            case Reading.Read(var problem) -> {
                spec.commandLine().getOut().print(written(solved(problem), document));
                yield spec.exitCodeOnSuccess();
            }
        };
    }

    private int refused(List<String> lines) {
        lines.forEach(spec.commandLine().getErr()::println);
        return spec.exitCodeOnInvalidInput();
    }

    private ProblemResult solved(DecisionProblem problem) {
        var draws = chosen(problem.draws());
        try (var bar = ProgressBar.of(2L * draws.count())) {
            return problem.with(draws).solve(new Effort(threads, bar::show));
        }
    }

    private Draws chosen(Draws written) {
        return new Draws(seed.orElse(written.seed()), count.orElse(written.count()));
    }

    private String written(ProblemResult result, String document) {
        return switch (format) {
            case json ->
                SolvedDocument.write(
                        result,
                        new SolvedDocument.Style(
                                pretty, details, selfContained ? Optional.of(document) : Optional.empty()));
            case csv -> ResultTable.of(result).csv();
            case table -> ResultTable.of(result).aligned();
        };
    }
}
