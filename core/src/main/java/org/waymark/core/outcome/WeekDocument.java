package org.waymark.core.outcome;

import java.util.Optional;
import org.waymark.core.document.EnumKey;
import org.waymark.core.document.Node;
import org.waymark.core.week.RecommendedWeek;
import org.waymark.core.week.RecommendedWeek.Compared;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The recommended week in an {@link EvaluationDocument}. */
final class WeekDocument {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private WeekDocument() {}

    static JsonNode write(Optional<RecommendedWeek> week) {
        return week.<JsonNode>map(WeekDocument::write).orElse(NODES.nullNode());
    }

    private static ObjectNode write(RecommendedWeek week) {
        return new Node()
                .with("alternative", week.path().key())
                .with("hours", week.ownHours())
                .with("extraSearchHours", week.extraHours())
                .with("untilJob", untilJob(week))
                .with("onceHired", week.hasJob() ? onceHired(week) : NODES.nullNode())
                .with("score", week.score())
                .with("worksOut", week.worksOut())
                .with("gain", week.gain())
                .with(
                        "bestPath",
                        week.compared().<JsonNode>map(WeekDocument::compared).orElse(NODES.nullNode()))
                .done();
    }

    private static ObjectNode untilJob(RecommendedWeek week) {
        return new Node()
                .with("tasks", week.split().tasks())
                .with("tasksFound", week.tasksFound())
                .with("searching", week.split().searching())
                .with("limit", EnumKey.of(week.untilJob()))
                .done();
    }

    private static ObjectNode onceHired(RecommendedWeek week) {
        return new Node()
                .with("job", week.jobHours())
                .with("tasks", week.split().beside())
                .with("limit", EnumKey.of(week.onceHired().orElseThrow()))
                .done();
    }

    private static ObjectNode compared(Compared path) {
        return new Node()
                .with("alternative", path.path().key())
                .with("score", path.score())
                .done();
    }
}
