package org.waymark.admin.inspection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.core.answers.AnswerDocument;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.document.Reading;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.Question;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * People from different regions, fields and money situations, to see on them what the numbers of a model do. They answer the
 * questions of the default model; of another model those that it has, too.
 */
final class ExamplePeople {

    private static final JsonNode PEOPLE = read();

    private ExamplePeople() {}

    /** By the key of their name, in the order in which they are shown. */
    static Map<String, AnswerSheet> of(DecisionModel model) {
        var people = new LinkedHashMap<String, AnswerSheet>();
        PEOPLE.properties().forEach(person -> people.put(person.getKey(), sheet(model, person.getValue())));
        return people;
    }

    private static AnswerSheet sheet(DecisionModel model, JsonNode answers) {
        var sheet = AnswerSheet.EMPTY;
        for (var question : model.questions().toList()) sheet = answered(model, sheet, question, answers);
        return sheet;
    }

    /** Without an answer to what the person is not asked or cannot answer so in this model. */
    private static AnswerSheet answered(DecisionModel model, AnswerSheet sheet, Question question, JsonNode answers) {
        var value = answers.get(question.id().key());
        if (value == null) return sheet;
        return switch (AnswerDocument.read(model, question, value)) {
            case Reading.Read(var answer) -> sheet.with(question.id(), answer);
            case Reading.Unreadable<?> other -> sheet;
        };
    }

    private static JsonNode read() {
        try (var stream = ExamplePeople.class.getResourceAsStream("example-people.json")) {
            return JsonMapper.shared().readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException("The example people cannot be read", e);
        }
    }
}
