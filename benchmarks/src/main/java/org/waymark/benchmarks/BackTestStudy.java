package org.waymark.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.waymark.core.answers.PackedAnswers;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.backtest.BackTest;
import org.waymark.core.backtest.BackTestResult;
import org.waymark.core.backtest.BackTestWatcher;
import org.waymark.core.backtest.StoredOutcomes;
import org.waymark.core.backtest.Told;
import org.waymark.core.decision.Decision;
import org.waymark.core.decision.Outcome;
import org.waymark.core.decision.Outcome.NoneFits;
import org.waymark.core.model.Criterion;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.IncomeModel;
import org.waymark.core.model.IncomeParameter;
import org.waymark.core.model.VersionNumber;
import org.waymark.core.model.json.DefaultModel;

/**
 * How far back-tests, which decide most people in few lives, are from the full simulation, for some drafts of the default model; and how
 * long they take. Arguments: how many made-up people are also decided in full (10000), and over how many more the time is taken (100000).
 */
public final class BackTestStudy {

    private static final LocalDate ON = LocalDate.of(2026, 11, 27);

    private final DecisionModel model = DefaultModel.load();

    /** Made-up people, packed as a database has them. */
    private record People(List<byte[]> packed) implements StoredOutcomes {
        @Override
        public Extent extent(Period period) {
            return new Extent(packed.size(), true);
        }

        @Override
        public void read(Period period, Extent extent, Part part, Consumer<StoredAnswers> taker) {
            IntStream.range(0, packed.size())
                    .filter(number -> (number % part.step() == 0) != part.isRest())
                    .mapToObj(number -> new StoredAnswers(VersionNumber.FIRST, packed.get(number)))
                    .forEach(taker);
        }
    }

    private static final class Unwatched implements BackTestWatcher {
        @Override
        public void progressed(long done, long all) {
            // nobody looks
        }

        @Override
        public void sampled(BackTestResult sample, long all) {
            System.out.printf(Locale.ROOT, "sample of %d after %.1f s%n", sample.outcomes(), sample.seconds());
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    }

    public static void main(String[] arguments) {
        new BackTestStudy()
                .report(
                        arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000,
                        arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000);
    }

    private void report(int inFull, int timed) {
        var people = people(inFull);
        var published = told(people, model);
        drafts().forEach((name, change) -> {
            var draft = change.apply(model);
            compare(name, people, published, draft.equals(model) ? published : told(people, draft), draft);
        });
        var many = people(timed);
        drafts().forEach((name, change) -> {
            var result = backTest(change.apply(model), many);
            System.out.printf(Locale.ROOT, "%s: %d people in %.1f s%n", name, result.outcomes(), result.seconds());
        });
    }

    private Map<String, Function<DecisionModel, DecisionModel>> drafts() {
        var drafts = new TreeMap<String, Function<DecisionModel, DecisionModel>>();
        drafts.put("the same", same -> same);
        drafts.put("pay weighs half as much again", BackTestStudy::withMorePay);
        drafts.put("whoever seeks a job is hired a fifth less often", BackTestStudy::withFewerHires);
        return drafts;
    }

    private static DecisionModel withMorePay(DecisionModel model) {
        return model.withCriteria(model.criteria().stream()
                .map(criterion -> criterion.id().key().equals("pay") ? heavier(criterion) : criterion)
                .toList());
    }

    private static Criterion heavier(Criterion criterion) {
        return new Criterion(
                criterion.id(),
                criterion.name(),
                criterion.description(),
                criterion.unit(),
                criterion.worstLabel(),
                criterion.bestLabel(),
                criterion.value(),
                1.5 * criterion.baseWeight());
    }

    private static DecisionModel withFewerHires(DecisionModel model) {
        var income = model.income().orElseThrow();
        return model.withIncome(new IncomeModel(
                income.person(),
                income.plans(),
                income.events(),
                income.outcomes(),
                income.tables().stream()
                        .map(table -> table.parameter() == IncomeParameter.HIRE_RATE ? table.times(0.8) : table)
                        .toList()));
    }

    private People people(int count) {
        var packed = new ArrayList<byte[]>();
        for (int person = 0; person < count; person++) {
            var answers = SecondExperts.PEOPLE.answers(model, person);
            packed.add(PackedAnswers.pack(model, Questionnaire.of(model, answers)));
        }
        return new People(packed);
    }

    /** In full. */
    private List<String> told(People people, DecisionModel by) {
        return people.packed().parallelStream()
                .map(packed -> {
                    var questionnaire = Questionnaire.of(by, PackedAnswers.unpack(model, packed));
                    return told(Decision.of(by, questionnaire, ON).completeOutcome());
                })
                .toList();
    }

    private static String told(Outcome.Complete outcome) {
        return outcome.recommended()
                .map(Told::of)
                .orElse(outcome instanceof NoneFits ? Told.NONE_FITS : Told.TOO_CLOSE);
    }

    private void compare(String name, People people, List<String> from, List<String> to, DecisionModel draft) {
        var matrix = new TreeMap<String, Map<String, Long>>();
        long flips = 0;
        for (int person = 0; person < from.size(); person++) {
            if (!from.get(person).equals(to.get(person))) flips++;
            matrix.computeIfAbsent(from.get(person), same -> new TreeMap<>()).merge(to.get(person), 1L, Long::sum);
        }
        var result = backTest(draft, people);
        System.out.printf(
                Locale.ROOT,
                "%s: in full %d flips of %d %s%n  back-test %d flips %s%n  cells differ by %d in all%n",
                name,
                flips,
                from.size(),
                matrix,
                result.flips(),
                result.matrix(),
                difference(matrix, result.matrix()));
    }

    /** By how much the cells of two matrices differ, added up; each person in another cell counts twice. */
    private static long difference(Map<String, Map<String, Long>> a, Map<String, Map<String, Long>> b) {
        return cells(a, b).stream()
                .mapToLong(cell -> Math.abs(count(a, cell) - count(b, cell)))
                .sum();
    }

    private static Set<List<String>> cells(Map<String, Map<String, Long>> a, Map<String, Map<String, Long>> b) {
        var cells = new HashSet<List<String>>();
        for (var matrix : List.of(a, b)) {
            matrix.forEach((from, row) -> row.keySet().forEach(to -> cells.add(List.of(from, to))));
        }
        return cells;
    }

    private static long count(Map<String, Map<String, Long>> matrix, List<String> cell) {
        return matrix.getOrDefault(cell.getFirst(), Map.of()).getOrDefault(cell.getLast(), 0L);
    }

    private BackTestResult backTest(DecisionModel draft, People people) {
        return new BackTest(model, draft, Map.of(VersionNumber.FIRST, model), ON, 0)
                .over(people, StoredOutcomes.Period.ALL, new Unwatched());
    }
}
