package org.waymark.core.answers;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.core.answers.Answer.Preferred;
import org.waymark.core.answers.Answer.Ranked;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.QuestionId;
import org.waymark.core.model.QuestionKind;
import org.waymark.core.model.QuestionKind.Ranking;
import org.waymark.core.model.QuestionKind.TradeOff;

/**
 * The answers that count as a few small numbers per question, to be kept by the million and replayed: two bytes, the
 * higher one first, for every question of the model in its order. 0 stands for a question that was not asked or not
 * answered, other numbers as in {@link AnswerCode}; or how many bytes follow, as in {@link PreferenceCode}.
 */
public final class PackedAnswers {

    private PackedAnswers() {}

    /** @param questionnaire of that model */
    public static byte[] pack(DecisionModel model, Questionnaire questionnaire) {
        var packed = new ByteArrayOutputStream();
        model.questions()
                .forEach(question -> packed.writeBytes(questionnaire
                        .answerTo(question.id())
                        .map(answer -> packed(question.kind(), answer))
                        .orElseGet(() -> bytes(AnswerCode.NONE))));
        return packed.toByteArray();
    }

    /**
     * The answers that counted.
     *
     * @throws IllegalArgumentException if {@code packed} was not packed with this model
     */
    public static AnswerSheet unpack(DecisionModel model, byte[] packed) {
        var codes = ByteBuffer.wrap(packed);
        var answers = new LinkedHashMap<QuestionId, Answer>();
        try {
            model.questions()
                    .forEach(question ->
                            unpack(question.kind(), codes).ifPresent(given -> answers.put(question.id(), given)));
        } catch (BufferUnderflowException e) {
            throw otherModel(packed, e);
        }
        if (codes.hasRemaining()) throw otherModel(packed, null);
        return new AnswerSheet(answers);
    }

    private static byte[] packed(QuestionKind kind, Answer answer) {
        return switch (answer) {
            case Ranked ranked
            when kind instanceof Ranking(var criteria, int most) -> withLength(new PreferenceCode(criteria).of(ranked));
            case Preferred preferred
            when kind instanceof TradeOff(var criteria) -> withLength(new PreferenceCode(criteria).of(preferred));
            default -> bytes(AnswerCode.of(kind, answer));
        };
    }

    private static Optional<Answer> unpack(QuestionKind kind, ByteBuffer packed) {
        short code = packed.getShort();
        return switch (kind) {
            case Ranking(var criteria, int most)
            when code > 0 -> Optional.of(new PreferenceCode(criteria).ranked(next(packed, code)));
            case TradeOff(var criteria)
            when code > 0 -> Optional.of(new PreferenceCode(criteria).preferred(next(packed, code)));
            default -> AnswerCode.read(kind, code);
        };
    }

    private static ByteBuffer next(ByteBuffer packed, int bytes) {
        if (packed.remaining() < bytes) throw new BufferUnderflowException();
        var part = packed.slice(packed.position(), bytes);
        packed.position(packed.position() + bytes);
        return part;
    }

    private static byte[] withLength(byte[] numbers) {
        return ByteBuffer.allocate(Short.BYTES + numbers.length)
                .putShort((short) numbers.length)
                .put(numbers)
                .array();
    }

    private static byte[] bytes(short code) {
        return ByteBuffer.allocate(Short.BYTES).putShort(code).array();
    }

    private static IllegalArgumentException otherModel(byte[] packed, @Nullable BufferUnderflowException cause) {
        return new IllegalArgumentException(
                "packed answers have %s bytes, which the questions of the model do not take".formatted(packed.length),
                cause);
    }
}
