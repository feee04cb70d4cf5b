package org.waymark.core.outcome;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.core.answers.AnswerDocument;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.document.DocumentLayout;
import org.waymark.core.document.Finding;
import org.waymark.core.document.JsonNumbers;
import org.waymark.core.document.Reading;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.VersionNumber;
import org.waymark.core.model.json.ModelDocument;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A result that can be taken away and checked anywhere, without a server: the answers, the evaluation as it was then, and
 * the whole model it rests on.
 *
 * @param recorded the evaluation as it stands in the document
 */
public record ResultDocument(
        Optional<VersionNumber> version, DecisionModel model, AnswerSheet answers, LocalDate on, ObjectNode recorded) {

    /** The form of the document; raised when a reader of the old form could misread the new one. */
    static final long FORMAT = 1;

    /** Parts of an evaluation that earlier programs did not write under the same engine. */
    private static final List<String> ADDED_LATER = List.of("week");

    private static final JsonMapper JSON = JsonMapper.shared();

    /** @param evaluation that of these answers under this model */
    public static ResultDocument of(Evaluation evaluation, DecisionModel model, AnswerSheet answers) {
        return new ResultDocument(
                evaluation.version(), model, answers, evaluation.on(), EvaluationDocument.write(evaluation));
    }

    public String write() {
        var root = EvaluationDocument.NODES.objectNode();
        root.put("format", FORMAT);
        root.set("answers", AnswerDocument.writeSheet(model, answers));
        root.set("evaluation", recorded);
        root.set("model", JSON.readTree(ModelDocument.write(model)));
        return DocumentLayout.onLines(root);
    }

    /** Evaluates again, here and now, and compares what the document states. */
    public Verification verify() {
        var recomputed = EvaluationDocument.write(
                saysIncomplete()
                        ? Evaluation.of(version, model, answers, on)
                        : Evaluation.withEnoughKnown(version, model, answers, on));
        ADDED_LATER.stream().filter(part -> !recorded.has(part)).forEach(recomputed::remove);
        return Verification.between("$.evaluation", recorded, recomputed);
    }

    /** Whether questions were still to be asked. */
    private boolean saysIncomplete() {
        return recorded.path("outcome").path("kind").asString("").equals(EvaluationDocument.INCOMPLETE);
    }

    /** The result in {@code root}; {@link #verify} checks whether it is right. */
    public static Reading<ResultDocument> read(JsonNode root) {
        if (!JsonNumbers.whole(root.path("format")).equals(Optional.of(FORMAT))) {
            return new Reading.Unreadable<>(Finding.error("$.format", ResultFinding.OTHER_FORMAT, FORMAT));
        }
        var findings = new ArrayList<Finding>();
        var recorded = root.path("evaluation").asObjectOpt();
        if (recorded.isEmpty()) findings.add(Finding.error("$.evaluation", ResultFinding.NO_EVALUATION));
        var on = recorded.flatMap(evaluation -> day(evaluation.path("on"), findings));
        var version = recorded.flatMap(evaluation -> version(evaluation.path("version"), findings));
        var model = ModelDocument.read("$.model", root.path("model")).orAddTo(findings);
        var answers = model.flatMap(known -> AnswerDocument.readSheet("$.answers", known, root.path("answers"))
                .orAddTo(findings));
        if (!findings.isEmpty()) return new Reading.Unreadable<>(findings);
        return new Reading.Read<>(new ResultDocument(
                version, model.orElseThrow(), answers.orElseThrow(), on.orElseThrow(), recorded.orElseThrow()));
    }

    private static Optional<LocalDate> day(JsonNode node, List<Finding> findings) {
        try {
            return Optional.of(LocalDate.parse(node.asString("")));
        } catch (DateTimeException noDay) {
            findings.add(Finding.error("$.evaluation.on", ResultFinding.NOT_A_DAY));
            return Optional.empty();
        }
    }

    private static Optional<VersionNumber> version(JsonNode node, List<Finding> findings) {
        if (node.isNull()) return Optional.empty();
        var number = JsonNumbers.whole(node).filter(n -> n >= 1 && n <= Integer.MAX_VALUE);
        if (number.isPresent()) return number.map(n -> new VersionNumber(n.intValue()));
        findings.add(Finding.error("$.evaluation.version", ResultFinding.NOT_A_VERSION));
        return Optional.empty();
    }
}
