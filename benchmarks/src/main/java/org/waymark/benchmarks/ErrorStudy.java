package org.waymark.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.waymark.core.acceptability.Acceptability;
import org.waymark.core.acceptability.Effort;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.numerics.Draws;
import org.waymark.core.numerics.Uniform;
import org.waymark.core.performance.Cell;
import org.waymark.core.performance.Performances;

/**
 * How the error of a first-rank share falls with the draws: of the engine, and of randomly shifted lattice points in its
 * place (Korobov's, with the baker's transformation). Writes the plot of {@code docs/engine.md} to the file named first and
 * the figures to standard output.
 */
public final class ErrorStudy {

    private static final int SEEDS = 100;
    private static final int[] COUNTS = {256, 1024, 4096, 16_384, 65_536};
    private static final int MULTIPLIER = 1_516_355;

    private final Performances table = new BenchmarkProblem().performances(BenchmarkProblem.PerformanceKind.UNIFORM);
    private final AlternativeId watched = table.alternatives().getFirst();
    private final double truth;

    private ErrorStudy() {
        this.truth = shareOf(new Draws(-1, 50_000_000));
    }

    public static void main(String[] arguments) throws IOException {
        var study = new ErrorStudy();
        var errors = new ArrayList<double[]>();
        System.out.printf(Locale.ROOT, "share %.5f; root mean square error over %d seeds%n", study.truth, SEEDS);
        System.out.println("draws | sqrt(p(1-p)/n) | engine | lattice | variance ratio");
        for (int n : COUNTS) {
            double[] row = {
                n, Math.sqrt(study.truth * (1 - study.truth) / n), study.engineError(n), study.latticeError(n)
            };
            System.out.printf(
                    Locale.ROOT,
                    "%d | %.6f | %.6f | %.6f | %.2f%n",
                    n,
                    row[1],
                    row[2],
                    row[3],
                    Math.pow(row[2] / row[3], 2));
            errors.add(row);
        }
        Files.writeString(Path.of(arguments[0]), plot(errors));
    }

    private double shareOf(Draws draws) {
        var weights = new BenchmarkProblem().weights(BenchmarkProblem.WeightKind.MISSING);
        return Acceptability.of(
                        table, weights, draws, new Effort(Runtime.getRuntime().availableProcessors(), done -> {}))
                .firstRankShare(watched);
    }

    private double engineError(int n) {
        return rootMeanSquare(LongStream.range(0, SEEDS)
                .mapToDouble(seed -> shareOf(new Draws(seed, n)) - truth)
                .toArray());
    }

    private double latticeError(int n) {
        return rootMeanSquare(LongStream.range(0, SEEDS)
                .mapToDouble(seed -> latticeShare(n, seed) - truth)
                .toArray());
    }

    /** The same problem on the points {@code frac(i · (1, a, a², …) / n + shift)}, one coordinate for each number. */
    private double latticeShare(int n, long seed) {
        int criteria = table.criteria().size();
        int dimensions = criteria * (1 + table.alternatives().size());
        var shift = new SplittableRandom(seed).doubles(dimensions).toArray();
        var u = new double[dimensions];
        int wins = 0;
        for (int i = 0; i < n; i++) {
            long step = 1;
            for (int d = 0; d < dimensions; d++) {
                double x = (double) (i * step % n) / n + shift[d];
                x -= Math.floor(x);
                u[d] = Math.clamp(1 - Math.abs(2 * x - 1), 1e-12, 1 - 1e-12);
                step = step * MULTIPLIER % n;
            }
            if (ranksFirst(u, criteria)) wins++;
        }
        return (double) wins / n;
    }

    private boolean ranksFirst(double[] u, int criteria) {
        var scores = new double[table.alternatives().size()];
        var ids = List.copyOf(table.criteria().keySet());
        for (int c = 0; c < criteria; c++) {
            double weight = -Math.log(u[c]);
            for (int a = 0; a < scores.length; a++) {
                var known = (Uniform)
                        table.distributions().get(new Cell(table.alternatives().get(a), ids.get(c)));
                scores[a] += weight * known.quantile(u[criteria * (1 + a) + c]);
            }
        }
        for (double score : scores) {
            if (score > scores[0]) return false;
        }
        return true;
    }

    private static double rootMeanSquare(double[] errors) {
        double sum = 0;
        for (double error : errors) sum += error * error;
        return Math.sqrt(sum / errors.length);
    }

    /** Both axes in powers of ten. */
    private static String plot(List<double[]> rows) {
        var svg = new StringBuilder("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 400" font-family="system-ui, sans-serif" font-size="13" role="img" aria-label="The error of a first-rank share falls with the square root of the draws">
                <rect width="640" height="400" fill="#ffffff"/>
                """);
        for (int e = 2; e <= 5; e++) {
            double x = x(Math.pow(10, e));
            svg.append(line(x, 40, x, 340, "#d8dee6", ""));
            svg.append(text(
                    x,
                    360,
                    "middle",
                    String.format(Locale.ROOT, "%,d", (long) Math.pow(10, e)).replace(',', ' ')));
        }
        for (double error : new double[] {0.001, 0.003, 0.01, 0.03}) {
            svg.append(line(70, y(error), 600, y(error), "#d8dee6", ""));
            svg.append(text(62, y(error) + 4, "end", Double.toString(error)));
        }
        svg.append(text(335, 385, "middle", "draws"))
                .append(text(70, 28, "start", "standard error of a first-rank share"));
        svg.append(series(rows, 1, "#5b6b7f", " stroke-dasharray=\"6 5\""));
        svg.append(series(rows, 2, "#0b5cad", "")).append(series(rows, 3, "#b3541e", ""));
        for (var row : rows) {
            svg.append("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"#0b5cad\"/>%n".formatted(x(row[0]), y(row[2])));
            svg.append("<rect x=\"%.1f\" y=\"%.1f\" width=\"7\" height=\"7\" fill=\"#b3541e\"/>%n"
                    .formatted(x(row[0]) - 3.5, y(row[3]) - 3.5));
        }
        svg.append(text(350, 70, "start", "- - -  √(p(1−p)/n)"));
        svg.append("<text x=\"350\" y=\"92\" fill=\"#0b5cad\">●  the engine, measured</text>%n".formatted());
        svg.append(
                "<text x=\"350\" y=\"114\" fill=\"#b3541e\">■  shifted lattice points, measured</text>%n".formatted());
        return svg.append("</svg>\n").toString();
    }

    private static double x(double draws) {
        return 70 + 530 * (Math.log10(draws) - 2) / 3;
    }

    private static double y(double error) {
        return 340 - 300 * (Math.log10(error) + 3.1) / 1.8;
    }

    private static String series(List<double[]> rows, int column, String colour, String style) {
        var points = new StringBuilder();
        for (var row : rows) points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x(row[0]), y(row[column])));
        return "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"%s/>%n"
                .formatted(points.toString().strip(), colour, style);
    }

    private static String line(double x1, double y1, double x2, double y2, String colour, String style) {
        return String.format(
                Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"%s/>%n",
                x1,
                y1,
                x2,
                y2,
                colour,
                style);
    }

    private static String text(double x, double y, String anchor, String words) {
        return String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" fill=\"#1d2733\">%s</text>%n",
                x,
                y,
                anchor,
                words);
    }
}
