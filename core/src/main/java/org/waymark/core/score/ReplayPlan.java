package org.waymark.core.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.CriterionId;
import org.waymark.core.model.ParameterId;
import org.waymark.core.performance.Cell;
import org.waymark.core.performance.Performances;

/** What every answer of every question does, added effect by effect; then {@link #compile}. Not for several threads. */
public final class ReplayPlan {

    /** An answer to a question, both as numbers: position of the question and code of the answer. */
    public record Given(int question, int code) {}

    private final List<AlternativeId> alternatives;
    private final List<CriterionId> criteria;
    private final FlatValues values;
    private final double[] baseWeights;
    private final double[] basePerformances;
    private final int[] highestCodes;
    private final int[] offsets;
    private final List<List<FlatEffects.Entry>> effects = new ArrayList<>();
    private final List<List<FlatEffects.Entry>> assignments = new ArrayList<>();
    private final List<List<ScaledShifts.Entry>> scaled = new ArrayList<>();
    private final Map<ParameterId, Integer> parameters = new LinkedHashMap<>();
    private final List<Double> usual = new ArrayList<>();
    private final TreeSet<Integer> movable = new TreeSet<>();

    ReplayPlan(Performances base, Map<CriterionId, Double> weights, int[] highestCodes) {
        this.alternatives = base.alternatives();
        this.criteria = List.copyOf(base.criteria().keySet());
        this.values = new FlatValues(List.copyOf(base.criteria().values()));
        this.baseWeights =
                criteria.stream().mapToDouble(c -> weight(weights, c)).toArray();
        this.basePerformances = alternatives.stream()
                .flatMapToDouble(
                        a -> criteria.stream().mapToDouble(c -> base.of(a, c).mean()))
                .toArray();
        this.highestCodes = highestCodes.clone();
        this.offsets = new int[highestCodes.length];
        int rules = 0;
        for (int q = 0; q < offsets.length; q++) {
            offsets[q] = rules - ReplayScorer.LOWEST_CODE;
            rules += highestCodes[q] - ReplayScorer.LOWEST_CODE + 1;
        }
        for (int r = 0; r < rules; r++) {
            effects.add(new ArrayList<>());
            assignments.add(new ArrayList<>());
            scaled.add(new ArrayList<>());
        }
    }

    private static double weight(Map<CriterionId, Double> weights, CriterionId criterion) {
        var weight = weights.get(criterion);
        if (weight == null || !(weight >= 0 && Double.isFinite(weight))) {
            throw new IllegalArgumentException(
                    "base weight of %s is %s, but must be 0 or more".formatted(criterion, weight));
        }
        return weight;
    }

    /** Multiplies the weight of the criterion; 0 or more. Several emphases of one answer multiply. */
    public ReplayPlan emphasise(Given given, CriterionId criterion, double factor) {
        effects.get(rule(given)).add(new FlatEffects.Entry(column(criterion), factor, 0));
        return this;
    }

    /** Multiplies the performance; above 0. Factors come before shifts. */
    public ReplayPlan multiply(Given given, Cell cell, double factor) {
        effects.get(rule(given)).add(new FlatEffects.Entry(factorOf(moved(cell)), factor, 0));
        return this;
    }

    /** Moves the performance, in the unit of the criterion. */
    public ReplayPlan shift(Given given, Cell cell, double amount) {
        effects.get(rule(given)).add(new FlatEffects.Entry(shiftOf(moved(cell)), 1, amount));
        return this;
    }

    /** Makes a parameter known, with the value that counts if no answer sets it. To be called before it is used. */
    public ReplayPlan parameter(ParameterId parameter, double usualValue) {
        parameters.put(parameter, usual.size());
        usual.add(usualValue);
        return this;
    }

    /** Sets the parameter; of two answers that set the same the later question counts. */
    public ReplayPlan assign(Given given, ParameterId parameter, double value) {
        assignments.get(rule(given)).add(new FlatEffects.Entry(place(parameter), 0, value));
        return this;
    }

    /** Moves the performance by {@code factor · of / per}, whoever sets the two parameters. */
    public ReplayPlan shift(Given given, Cell cell, double factor, ParameterId of, Optional<ParameterId> per) {
        int divisor = per.map(this::place).orElse(-1);
        scaled.get(rule(given)).add(new ScaledShifts.Entry(shiftOf(moved(cell)), factor, place(of), divisor));
        return this;
    }

    public ReplayScorer compile() {
        return new ReplayScorer(this);
    }

    private int rule(Given given) {
        if (!(given.question() >= 0 && given.question() < offsets.length)) {
            throw new IllegalArgumentException(
                    "question is number %d, but there are %d".formatted(given.question(), offsets.length));
        }
        int highest = highestCodes[given.question()];
        if (!(given.code() >= ReplayScorer.LOWEST_CODE && given.code() <= highest)) {
            throw new IllegalArgumentException("code of an answer to question %d is %d, but must be %d to %d"
                    .formatted(given.question(), given.code(), ReplayScorer.LOWEST_CODE, highest));
        }
        return offsets[given.question()] + given.code();
    }

    private int moved(Cell cell) {
        int row = alternatives.indexOf(cell.alternative());
        if (row < 0) throw new IllegalArgumentException("there is no alternative " + cell.alternative());
        int place = row * criteria.size() + column(cell.criterion());
        movable.add(place);
        return place;
    }

    private int column(CriterionId criterion) {
        int column = criteria.indexOf(criterion);
        if (column < 0) throw new IllegalArgumentException("there is no criterion " + criterion);
        return column;
    }

    private int place(ParameterId parameter) {
        var place = parameters.get(parameter);
        if (place == null) throw new IllegalArgumentException("there is no parameter " + parameter);
        return place;
    }

    List<AlternativeId> alternatives() {
        return alternatives;
    }

    FlatValues values() {
        return values;
    }

    int[] offsets() {
        return offsets;
    }

    double[] baseWeights() {
        return baseWeights;
    }

    double[] basePerformances() {
        return basePerformances;
    }

    List<List<FlatEffects.Entry>> effects() {
        return effects;
    }

    /** Where the performance of a cell stands among the numbers: after the weights. */
    private int factorOf(int cell) {
        return criteria.size() + cell;
    }

    /** Where its shift stands: after the performances. */
    private int shiftOf(int cell) {
        return factorOf(basePerformances.length) + cell;
    }

    /** "No per" becomes the place after the last parameter, where a 1 stands. */
    ScaledShifts scaled() {
        int one = usual.size();
        var withOne = IntStream.rangeClosed(0, one)
                .mapToDouble(i -> i < one ? usual.get(i) : 1)
                .toArray();
        var complete = scaled.stream()
                .map(rule -> rule.stream()
                        .map(e -> e.per() >= 0 ? e : new ScaledShifts.Entry(e.target(), e.amount(), e.of(), one))
                        .toList())
                .toList();
        return ScaledShifts.of(withOne, assignments, complete);
    }

    int[] movable() {
        return movable.stream().mapToInt(cell -> cell).toArray();
    }
}
