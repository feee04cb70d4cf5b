package org.waymark.core.income;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.LifeEvent;
import org.waymark.core.model.QuestionKind;
import org.waymark.core.numerics.Draws;

/** What must hold for everybody, under the default model. */
class IncomeLawsTest {

    private static final Draws DRAWS = new Draws(3, 1_000);
    private static final AlternativeId TASKS = new AlternativeId("microtasks");
    private static final AlternativeId JOB = new AlternativeId("remote-job");
    private static final AlternativeId BOTH = new AlternativeId("both");
    private static final List<AlternativeId> PATHS = List.of(TASKS, JOB, BOTH);

    /** Any answer to every question of one choice, drawn from a seed. */
    static Stream<Map<String, Object>> people() {
        return LongStream.range(0, 15).mapToObj(seed -> {
            var random = new SplittableRandom(seed);
            var person = People.clerk();
            for (var question : People.MODEL.questions().toList()) {
                if (question.kind() instanceof QuestionKind.Single(var options)) {
                    var option = options.get(random.nextInt(options.size()));
                    person.put(question.id().key(), option.id().key());
                }
            }
            return People.with(person, "needed-income", 50 * random.nextInt(40));
        });
    }

    private static IncomeSituation with(IncomeSituation person, double hours, double need, double savings) {
        return new IncomeSituation(
                hours,
                person.extraSearchHours(),
                need,
                person.needFrom(),
                savings,
                person.plans(),
                Map.of(LifeEvent.NEVER_OUT_OF_MONEY, 1.0),
                person.parameters());
    }

    private static double total(PathLives lives) {
        return Arrays.stream(lives.income()).flatMapToDouble(Arrays::stream).sum();
    }

    private static double hiredWithinAYear(Map<String, Object> answers, AlternativeId path) {
        var projection = IncomeProjection.of(People.situation(answers), DRAWS);
        return projection.paths().get(path).hiredBy().get(11);
    }

    @ParameterizedTest
    @MethodSource("people")
    void moreHoursNeverLowerExpectedIncome(Map<String, Object> answers) {
        var person = People.situation(answers);
        for (var path : PATHS) {
            double before = -1;
            for (double hours : new double[] {0, 4, 8, 16, 28, 40, 60, 168}) {
                double now = total(Lives.withMonths(with(person, hours, 0, 0), DRAWS)
                        .paths()
                        .get(path));
                assertTrue(now >= before * (1 - 1e-12), path + " at " + hours + " hours: " + before + " → " + now);
                before = now;
            }
        }
    }

    @ParameterizedTest
    @MethodSource("people")
    void aHigherNeedNeverRaisesWorksOutAndMoreSavingsNeverLowerIt(Map<String, Object> answers) {
        var person = People.situation(answers);
        for (var path : PATHS) {
            assertFalls(Stream.of(0, 100, 400, 1_000, 4_000)
                    .map(need -> worksOut(with(person, person.weeklyHours(), need, 1_000), path))
                    .toList());
            assertFalls(Stream.of(50_000, 8_000, 2_000, 500, 0)
                    .map(savings -> worksOut(with(person, person.weeklyHours(), 500, savings), path))
                    .toList());
        }
    }

    private static double worksOut(IncomeSituation person, AlternativeId path) {
        return IncomeProjection.of(person, DRAWS).paths().get(path).worksOut();
    }

    private static void assertFalls(List<Double> shares) {
        for (int i = 1; i < shares.size(); i++) assertTrue(shares.get(i) <= shares.get(i - 1), shares.toString());
    }

    @ParameterizedTest
    @MethodSource("people")
    void whatEmployersAskForNeverLowersTheChanceOfAHire(Map<String, Object> answers) {
        for (var path : List.of(JOB, BOTH)) {
            assertRises(answers, path, "english", List.of("basic", "good", "fluent"));
            assertRises(answers, path, "equipment", List.of("phone", "computer-weak", "computer-good"));
            assertRises(answers, path, "experience", List.of("none", "under-2", "2-to-5", "over-5"));
            assertRises(answers, path, "quiet-place", List.of("noisy", "some-hours", "own"));
            assertRises(answers, path, "right-to-work", List.of("no-permit", "no-account", "yes"));
        }
        // with both combined, what is searched in further hours leaves hours to tasks, and those slow the search
        assertRises(answers, JOB, "learning-hours", List.of(0, 1, 5, 20));
    }

    private static void assertRises(Map<String, Object> answers, AlternativeId path, String question, List<?> rising) {
        double before = 0;
        for (var answer : rising) {
            double now = hiredWithinAYear(People.with(answers, question, answer), path);
            assertTrue(now >= before, path + ", " + question + " " + answer + ": " + before + " → " + now);
            before = now;
        }
    }

    @ParameterizedTest
    @MethodSource("people")
    void otherIncomeNeverLowersWorksOutAndExtraHoursOfSearchingNeverLowerIncome(Map<String, Object> answers) {
        for (var path : PATHS) {
            assertFalls(Stream.of(5_000, 600, 100, 0)
                    .map(income -> worksOut(People.situation(People.with(answers, "other-income", income)), path))
                    .toList());
            assertFalls(Stream.of(20, 6, 0)
                    .map(hours -> People.situation(People.with(answers, "learning-hours", hours)))
                    .map(person -> total(Lives.withMonths(person, DRAWS).paths().get(path)))
                    .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("people")
    void bothIsNeverHiredSoonerThanTheRemoteJob(Map<String, Object> answers) {
        var paths = Lives.withMonths(People.situation(answers), DRAWS).paths();
        for (int life = 0; life < DRAWS.count(); life++) {
            assertTrue(paths.get(BOTH).hiredAfter()[life] >= paths.get(JOB).hiredAfter()[life]);
        }
    }

    @ParameterizedTest
    @MethodSource("people")
    void figuresAreInOrderAndNeverNegative(Map<String, Object> answers) {
        var projection = IncomeProjection.of(People.situation(answers), DRAWS);
        assertEquals(PATHS, List.copyOf(projection.paths().keySet()));
        projection.paths().values().forEach(path -> {
            for (var month : path.months()) {
                assertTrue(0 <= month.p5() && month.p5() <= month.p25() && month.p25() <= month.p50());
                assertTrue(month.p50() <= month.p75() && month.p75() <= month.p95());
                assertTrue(month.p95() < 50_000, month.toString());
            }
            var hired = path.hiredBy();
            for (int m = 1; m < hired.size(); m++) assertTrue(hired.get(m) >= hired.get(m - 1));
        });
    }
}
