package org.waymark.core.answers;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.waymark.core.testing.Bicycles.BASKET;
import static org.waymark.core.testing.Bicycles.CHILDREN;
import static org.waymark.core.testing.Bicycles.ERRANDS;
import static org.waymark.core.testing.Bicycles.EXTRAS;
import static org.waymark.core.testing.Bicycles.MOTOR;
import static org.waymark.core.testing.Bicycles.SPEED;
import static org.waymark.core.testing.Bicycles.USE;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.core.answers.Answer.Agreed;
import org.waymark.core.answers.Answer.Amount;
import org.waymark.core.answers.Answer.Chosen;
import org.waymark.core.answers.Answer.ChosenAll;
import org.waymark.core.answers.Answer.Ranked;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.LocalizedText;
import org.waymark.core.model.QuestionKind;
import org.waymark.core.testing.Bicycles;
import org.waymark.core.testing.ModelWith;
import org.waymark.core.testing.RandomAnswers;

class PackedAnswersTest {

    private final DecisionModel model = Bicycles.model();

    static LongStream seeds() {
        return new SplittableRandom(20261122).longs(200);
    }

    @Test
    void areTwoBytesAQuestion() {
        var sheet = Bicycles.answers().with(EXTRAS, new ChosenAll(Set.of(MOTOR)));
        // use commute, children not asked, 19th step of the budget, 1 + 2 for the second extra, quite, quite
        assertArrayEquals(
                new byte[] {0, 1, 0, 0, 0, 19, 0, 3, 0, 3, 0, 3},
                PackedAnswers.pack(model, Questionnaire.of(model, sheet)));
        assertArrayEquals(
                new byte[] {0, 1, 0, 0, 0, 19, -1, -1, 0, 3, 0, 3},
                PackedAnswers.pack(model, Questionnaire.of(model, Bicycles.answers())));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void giveBackTheAnswersThatCount(long seed) {
        var sheet = RandomAnswers.partial(model, seed);
        var packed = PackedAnswers.pack(model, Questionnaire.of(model, sheet));
        var back = PackedAnswers.unpack(model, packed);
        assertEquals(Questionnaire.of(model, sheet).counting(), back);
        assertArrayEquals(packed, PackedAnswers.pack(model, Questionnaire.of(model, back)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void giveBackPreferences(long seed) {
        var asking = ModelWith.preferences(model);
        var sheet = RandomAnswers.partial(asking, seed);
        var packed = PackedAnswers.pack(asking, Questionnaire.of(asking, sheet));
        assertEquals(Questionnaire.of(asking, sheet).counting(), PackedAnswers.unpack(asking, packed));
    }

    @Test
    void refusePreferencesThatAreCutOff() {
        var asking = ModelWith.preferences(model);
        var sheet = Bicycles.answers()
                .with(ModelWith.FIRST, new Ranked(List.of(Set.of(SPEED)), Map.of(SPEED, new LevelRange(10, 20))));
        var packed = PackedAnswers.pack(asking, Questionnaire.of(asking, sheet));
        assertThrows(
                IllegalArgumentException.class,
                () -> PackedAnswers.unpack(asking, Arrays.copyOf(packed, packed.length - 6)));
        assertThrows(
                IllegalArgumentException.class,
                () -> PackedAnswers.unpack(asking, Arrays.copyOf(packed, packed.length + 2)));
    }

    @Test
    void leaveOutWhatIsNotAsked() {
        var hidden = Bicycles.answers().with(CHILDREN, new Agreed(true));
        assertArrayEquals(
                PackedAnswers.pack(model, Questionnaire.of(model, Bicycles.answers())),
                PackedAnswers.pack(model, Questionnaire.of(model, hidden)));
        var asked = hidden.with(USE, new Chosen(ERRANDS));
        assertEquals(2, PackedAnswers.pack(model, Questionnaire.of(model, asked))[3]);
    }

    @Test
    void showNoneChosenFromNotAnswered() {
        var none = Bicycles.answers().with(EXTRAS, new ChosenAll(Set.of()));
        assertEquals(1, PackedAnswers.pack(model, Questionnaire.of(model, none))[7]);
        var both = Bicycles.answers().with(EXTRAS, new ChosenAll(Set.of(BASKET, MOTOR)));
        assertEquals(4, PackedAnswers.pack(model, Questionnaire.of(model, both))[7]);
    }

    @Test
    void refuseBytesOfAnotherModel() {
        assertThrows(IllegalArgumentException.class, () -> PackedAnswers.unpack(model, new byte[11]));
        assertThrows(
                IllegalArgumentException.class,
                () -> PackedAnswers.unpack(model, new byte[] {0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}));
        assertThrows(
                IllegalArgumentException.class,
                () -> PackedAnswers.unpack(model, new byte[] {-1, -2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}));
    }

    @Test
    void keepDecimalStepsExact() {
        var tenths = new QuestionKind.Number(
                0, 1, 0.1, new LocalizedText(java.util.Map.of()), Optional.empty(), java.util.List.of());
        assertEquals(11, AnswerCode.count(tenths));
        short code = AnswerCode.of(tenths, new Amount(0.3));
        assertEquals(4, code);
        assertEquals(Optional.of(new Amount(0.3)), AnswerCode.read(tenths, code));
    }
}
