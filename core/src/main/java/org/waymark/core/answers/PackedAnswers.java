package org.waymark.core.answers;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.QuestionId;

/**
 * The answers that count as one small number per question, to be kept by the million and replayed: two bytes, the
 * higher one first, for every question of the model in its order. 0 stands for a question that was not asked or not
 * answered, other numbers as in {@link AnswerCode}.
 */
public final class PackedAnswers {

    private PackedAnswers() {}

    /** @param questionnaire of that model */
    public static byte[] pack(DecisionModel model, Questionnaire questionnaire) {
        var packed = ByteBuffer.allocate(Short.BYTES * (int) model.questions().count());
        model.questions()
                .forEach(question -> packed.putShort(questionnaire
                        .answerTo(question.id())
                        .map(answer -> AnswerCode.of(question.kind(), answer))
                        .orElse(AnswerCode.NONE)));
        return packed.array();
    }

    /**
     * The answers that counted.
     *
     * @throws IllegalArgumentException if {@code packed} was not packed with this model
     */
    public static AnswerSheet unpack(DecisionModel model, byte[] packed) {
        int length = Short.BYTES * (int) model.questions().count();
        if (packed.length != length) {
            throw new IllegalArgumentException("packed answers have %s bytes, but the questions of the model take %s"
                    .formatted(packed.length, length));
        }
        var codes = ByteBuffer.wrap(packed);
        var answers = new LinkedHashMap<QuestionId, Answer>();
        model.questions().forEach(question -> {
            Optional<Answer> answer = AnswerCode.read(question.kind(), codes.getShort());
            answer.ifPresent(given -> answers.put(question.id(), given));
        });
        return new AnswerSheet(answers);
    }
}
