package org.waymark.server.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.waymark.core.acceptability.Effort;
import org.waymark.core.document.Finding;
import org.waymark.core.document.JsonText;
import org.waymark.core.document.Reading;
import org.waymark.core.outcome.ResultDocument;
import org.waymark.core.outcome.Verification;
import org.waymark.core.problem.DecisionProblem;
import org.waymark.core.problem.ProblemDocument;
import org.waymark.core.problem.SolvedDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** {@code verify}: computes an exported result again, offline, and says whether it is the same to the last bit. */
@Command(
        name = "verify",
        description = "Computes a result again and says identical, or what differs.",
        footer = {"", "Status 0 if identical, 1 if not, 2 if the file cannot be read."},
        mixinStandardHelpOptions = true)
final class VerifyVerb implements Callable<Integer> {

    private static final int DIFFERS = 1;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "RESULT",
            description = "A result exported from an assessment, or written by evaluate; - for standard input.")
    private String file = "-";

    @Option(
            names = "--problem",
            paramLabel = "FILE",
            description = "The problem, for a result of evaluate that was not written --self-contained.")
    private Optional<String> problemFile = Optional.empty();

    @Override
    public Integer call() {
        if (file.equals("-") && problemFile.equals(Optional.of("-"))) {
            throw new ParameterException(
                    spec.commandLine(), "Standard input cannot be both, the result and the problem");
        }
        try {
            return verified(new InputFile(file, System.in).read());
        } catch (RefusedInput refused) {
            return refused(List.of(refused.getMessage()));
        }
    }

    private int verified(String document) {
        return switch (JsonText.read(document)) {
            case Reading.Read(var root) when SolvedDocument.isIn(root) -> solved(root);
            case Reading.Read(var root) -> assessed(root);
            case Reading.Unreadable(var findings) -> refused(FindingLines.of(findings));
        };
    }

    private int solved(JsonNode root) {
        return switch (SolvedDocument.read(root)) {
            case Reading.Read(var solved) -> solved(solved);
            case Reading.Unreadable(var findings) -> refused(FindingLines.of(findings));
        };
    }

    private int assessed(JsonNode root) {
        return switch (ResultDocument.read(root)) {
            case Reading.Read(var result)
            when problemFile.isPresent() ->
                throw new ParameterException(
                        spec.commandLine(), "--problem would change nothing: this result holds all that it rests on");
            case Reading.Read(var result) -> report(result.verify());
            case Reading.Unreadable(var findings) -> refused(FindingLines.of(findings));
        };
    }

    private int solved(SolvedDocument solved) {
        if (problemFile.isEmpty()) {
            return solved.problem()
                    .map(problem -> report(verified(solved, problem)))
                    .orElseGet(() -> refused(List.of(FindingLines.of(Finding.error("$", VerifyFinding.NO_PROBLEM)))));
        }
        return switch (ProblemDocument.read(new InputFile(problemFile.get(), System.in).read())) {
            case Reading.Read(var problem) -> report(verified(solved, problem));
            case Reading.Unreadable(var findings) -> refused(FindingLines.of(findings));
        };
    }

    private static Verification verified(SolvedDocument solved, DecisionProblem problem) {
        try (var bar = ProgressBar.of(2L * solved.draws().count())) {
            return solved.verify(problem, new Effort(Runtime.getRuntime().availableProcessors(), bar::show));
        }
    }

    private int report(Verification verification) {
        PrintWriter out = spec.commandLine().getOut();
        return switch (verification) {
            case Verification.Identical() -> {
                out.println("identical");
                yield spec.exitCodeOnSuccess();
            }
            case Verification.Differs(var differences) -> {
                out.println("differs");
                differences.forEach(difference -> out.println(line(difference)));
                yield DIFFERS;
            }
        };
    }

    private static String line(Verification.Difference difference) {
        return "%s: %s in the file, %s now"
                .formatted(difference.path(), orNothing(difference.recorded()), orNothing(difference.recomputed()));
    }

    private static String orNothing(String figure) {
        return figure.isEmpty() ? "nothing" : figure;
    }

    private int refused(List<String> lines) {
        lines.forEach(spec.commandLine().getErr()::println);
        return spec.exitCodeOnInvalidInput();
    }
}
