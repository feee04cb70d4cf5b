package org.waymark.core.publishing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.waymark.core.document.Finding;
import org.waymark.core.model.DecisionModel;

/**
 * Whether the parts of a model fit together. Finds everything at once; each finding has a path into the model's
 * document. Errors stand in the way of publishing, warnings ask for a second look.
 *
 * @param findings errors first, otherwise in the order of the document's parts
 */
public record ModelCheck(List<Finding> findings) {

    public ModelCheck {
        findings = List.copyOf(findings);
    }

    /** @param today the day on which evidence must not have expired */
    public static ModelCheck of(DecisionModel model, LocalDate today) {
        var found = new ArrayList<Finding>();
        TextRules.check(model, found);
        KeyRules.check(model, found);
        ChoiceRules.check(model, found);
        PerformanceRules.check(model, found);
        EvidenceRules.check(model, today, found);
        ParameterRules.check(model, found);
        QuestionRules.check(model, found);
        ConditionRules.check(model, found);
        EffectRules.check(model, found);
        ResourceRules.check(model, today, found);
        IncomeRules.check(model, found);
        SettingsRules.check(model, found);
        var ordered = new ArrayList<>(found.stream().filter(Finding::isError).toList());
        found.stream().filter(finding -> !finding.isError()).forEach(ordered::add);
        return new ModelCheck(ordered);
    }

    public List<Finding> errors() {
        return findings.stream().filter(Finding::isError).toList();
    }

    public List<Finding> warnings() {
        return findings.stream().filter(finding -> !finding.isError()).toList();
    }

    public boolean isPublishable() {
        return errors().isEmpty();
    }
}
