package org.waymark.persistence.assessment;

import java.util.Optional;
import org.waymark.core.income.WeekSplit;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.week.RecommendedWeek;
import org.waymark.core.week.RecommendedWeek.Compared;
import org.waymark.core.week.WeekLimit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A recommended week in a {@link StoredSensitivity}. */
final class StoredWeek {

    private StoredWeek() {}

    static ObjectNode write(RecommendedWeek week) {
        var node = JsonNodeFactory.instance
                .objectNode()
                .put("path", week.path().key())
                .put("tasks", week.split().tasks())
                .put("searching", week.split().searching())
                .put("beside", week.split().beside())
                .put("ownHours", week.ownHours())
                .put("extraHours", week.extraHours())
                .put("jobHours", week.jobHours())
                .put("tasksFound", week.tasksFound())
                .put("score", week.score())
                .put("worksOut", week.worksOut())
                .put("untilJob", week.untilJob().name());
        week.onceHired().ifPresent(limit -> node.put("onceHired", limit.name()));
        week.compared()
                .ifPresent(other -> node.putObject("compared")
                        .put("path", other.path().key())
                        .put("score", other.score()));
        return node;
    }

    static RecommendedWeek read(JsonNode node) {
        return new RecommendedWeek(
                path(node),
                new WeekSplit(
                        node.path("tasks").intValue(),
                        node.path("searching").intValue(),
                        node.path("beside").intValue()),
                node.path("ownHours").intValue(),
                node.path("extraHours").intValue(),
                node.path("jobHours").doubleValue(),
                node.path("tasksFound").doubleValue(),
                node.path("score").doubleValue(),
                node.path("worksOut").doubleValue(),
                node.optional("compared")
                        .map(other ->
                                new Compared(path(other), other.path("score").doubleValue())),
                WeekLimit.valueOf(node.path("untilJob").stringValue()),
                Optional.ofNullable(node.path("onceHired").stringValue(null)).map(WeekLimit::valueOf));
    }

    private static AlternativeId path(JsonNode node) {
        return new AlternativeId(node.path("path").stringValue());
    }
}
