package org.waymark.admin.inspection;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.admin.parts.DataTable;
import org.waymark.admin.parts.Wording;
import org.waymark.core.explanation.ExpiredEvidenceReport;
import org.waymark.core.explanation.ExpiredEvidenceReport.Dependant;
import org.waymark.core.explanation.ExpiredEvidenceReport.Entry;

/** The report of what counts as less certain because its evidence is too old; says so when nothing does. */
final class ExpiredEvidence extends Div {
    private static final long serialVersionUID = 1;

    ExpiredEvidence(InspectionState state) {
        setId("expired-evidence");
        addClassName("wm-card");
        var report = state.expired();
        var lead = new Paragraph(
                getTranslation("look.expired.lead", report.entries().size()));
        lead.addClassName("wm-soft");
        add(new H2(getTranslation("look.expired.title")), lead);
        if (!report.entries().isEmpty()) add(table(state, report));
    }

    private DataTable table(InspectionState state, ExpiredEvidenceReport report) {
        var table = new DataTable(
                "expired-evidence-table",
                getTranslation("look.expired.title"),
                List.of(
                        getTranslation("look.evidence.column.key"),
                        getTranslation("look.evidence.column.statement"),
                        getTranslation("look.evidence.column.expires"),
                        getTranslation("look.expired.dependants")));
        table.show(report.entries().stream().map(entry -> row(state, entry)).toList());
        return table;
    }

    private List<Component> row(InspectionState state, Entry entry) {
        var model = state.model();
        return List.of(
                new Text(entry.evidence().key()),
                new Text(model.evidence(entry.evidence())
                        .map(evidence -> state.in(evidence.statement()))
                        .orElse("")),
                new Text(Wording.day(entry.expiredOn())),
                new Text(InspectionView.orDash(Optional.of(entry.dependants().stream()
                        .map(dependant -> named(state, dependant))
                        .collect(Collectors.joining("; "))))));
    }

    private String named(InspectionState state, Dependant dependant) {
        return switch (dependant) {
            case Dependant.OfPerformance(var path, var criterion) ->
                "%s, %s"
                        .formatted(
                                state.model()
                                        .criterion(criterion)
                                        .map(found -> state.in(found.name()))
                                        .orElse(criterion.key()),
                                state.model()
                                        .alternative(path)
                                        .map(found -> state.in(found.name()))
                                        .orElse(path.key()));
            case Dependant.OfIncome(var parameter) -> ParameterWords.name(this, parameter);
        };
    }
}
