package org.waymark.core.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.core.answers.Answer.Amount;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.Effect.Assignment;
import org.waymark.core.model.ParameterId;
import org.waymark.core.model.Quantity;
import org.waymark.core.model.QuestionKind.Number;

/** Numbers about the person. All are known before the first quantity is worked out, wherever they were asked. */
record Parameters(Map<ParameterId, Double> values) {

    /** Usual values, then numbers answered, then what options assign; of two that set the same the later one counts. */
    static Parameters of(DecisionModel model, Questionnaire questionnaire, List<AnswerEffect> effects) {
        var values = new LinkedHashMap<ParameterId, Double>();
        model.parameters().forEach(parameter -> values.put(parameter.id(), parameter.usual()));
        for (var question : questionnaire.questions()) {
            if (question.kind() instanceof Number number
                    && questionnaire.answerTo(question.id()).orElse(null) instanceof Amount(var amount)) {
                number.sets().ifPresent(parameter -> values.put(parameter, amount));
            }
        }
        for (var given : effects) {
            if (given.effect() instanceof Assignment(var parameter, var value)) values.put(parameter, value);
        }
        return new Parameters(values);
    }

    double of(Quantity quantity) {
        return quantity.evaluate(this::of);
    }

    /** The largest number of its sign for what is too large to be one: no scale reaches that far anyway. */
    static double finite(double number) {
        return Math.clamp(number, -Double.MAX_VALUE, Double.MAX_VALUE);
    }

    /** @throws IllegalArgumentException if the model has no such parameter */
    private double of(ParameterId parameter) {
        var value = values.get(parameter);
        if (value == null) throw new IllegalArgumentException("the model has no parameter " + parameter);
        return value;
    }
}
