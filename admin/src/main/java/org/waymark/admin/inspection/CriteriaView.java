package org.waymark.admin.inspection;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.waymark.admin.draft.DraftWorkspace;
import org.waymark.admin.draft.WeightSplit;
import org.waymark.admin.parts.Percent;
import org.waymark.admin.shell.BackOfficeLayout;
import org.waymark.core.assessment.PublishedModels;
import org.waymark.core.document.EnumKey;
import org.waymark.core.model.Criterion;
import org.waymark.core.model.CriterionId;
import org.waymark.core.model.Performance;
import org.waymark.uikit.part.Card;
import org.waymark.uikit.part.PlainTable;
import org.waymark.uikit.part.PlainTable.Column;

/** The criteria: their scales, their weights, and what the paths achieve on them. */
@Route(value = "criteria", layout = BackOfficeLayout.class)
@RolesAllowed("ADMINISTRATOR")
public final class CriteriaView extends InspectionView {
    private static final long serialVersionUID = 1;

    @Inject
    public CriteriaView(PublishedModels models, DraftWorkspace workspace, InstantSource time) {
        super("criteria", models, workspace, time);
    }

    @Override
    void draw(InspectionState state, Div content) {
        var weights = WeightSplit.of(state.model()).tenthsOfPercent();
        for (var criterion : state.model().criteria()) content.add(card(state, criterion, weights));
    }

    private Component card(InspectionState state, Criterion criterion, Map<CriterionId, Integer> weights) {
        var description = new Paragraph(state.in(criterion.description()));
        description.addClassName("wm-text");
        var scale = criterion.scale();
        var ends = new Paragraph(getTranslation(
                "look.criteria.scale",
                Figure.of(scale.worst()),
                state.in(criterion.worstLabel()),
                Figure.of(scale.best()),
                state.in(criterion.bestLabel()),
                state.in(criterion.unit())));
        ends.addClassName("wm-small");
        return new Card(
                        "criterion-" + criterion.id().key(),
                        state.in(criterion.name()),
                        description,
                        ends,
                        known(state, criterion))
                .withLead(getTranslation("look.criteria.weight", Percent.of(weights.get(criterion.id()))));
    }

    /** What a criterion takes from simulated lives has no performances to show. */
    private Component known(InspectionState state, Criterion criterion) {
        var measure =
                state.model().lifeOutcomes().map(outcomes -> outcomes.criteria().get(criterion.id()));
        if (measure.isEmpty()) return performances(state, criterion);
        var words = new Paragraph(getTranslation("look.criteria.measure." + EnumKey.of(measure.get())));
        words.addClassName("wm-text");
        return words;
    }

    private PlainTable performances(InspectionState state, Criterion criterion) {
        return new PlainTable(
                getTranslation("look.criteria.performances", state.in(criterion.name()), state.in(criterion.unit())),
                List.of(
                        Column.words(getTranslation("look.column.path")),
                        Column.figures(getTranslation("look.column.expected")),
                        Column.words(getTranslation("look.column.distribution")),
                        Column.words(getTranslation("look.column.evidence"))),
                state.model().performances().stream()
                        .filter(performance -> performance.criterion().equals(criterion.id()))
                        .map(performance -> row(state, performance))
                        .toList());
    }

    private List<String> row(InspectionState state, Performance performance) {
        var path = state.model().alternative(performance.alternative());
        return List.of(
                orDash(path.map(known -> state.in(known.name()))),
                Figure.of(performance.distribution().mean()),
                Figure.of(this, performance.distribution()),
                String.join(
                        ", ",
                        performance.evidence().stream()
                                .map(id -> id.key())
                                .sorted()
                                .toList()));
    }
}
