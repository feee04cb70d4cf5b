package org.waymark.admin.inspection;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import org.waymark.admin.draft.DraftWorkspace;
import org.waymark.admin.parts.DataTable;
import org.waymark.admin.parts.Wording;
import org.waymark.admin.shell.BackOfficeLayout;
import org.waymark.core.assessment.PublishedModels;
import org.waymark.core.model.Evidence;

/** Where the figures come from, how far they can be trusted, and which are too old. */
@Route(value = "evidence", layout = BackOfficeLayout.class)
@RolesAllowed("ADMINISTRATOR")
public final class EvidenceView extends InspectionView {
    private static final long serialVersionUID = 1;

    @Inject
    public EvidenceView(PublishedModels models, DraftWorkspace workspace, InstantSource time) {
        super("evidence", models, workspace, time);
    }

    @Override
    void draw(InspectionState state, Div content) {
        var table = new DataTable(
                "evidence-table",
                getTranslation("look.evidence.title"),
                List.of("key", "statement", "value", "about", "strength", "source", "expires").stream()
                        .map(column -> getTranslation("look.evidence.column." + column))
                        .toList());
        table.show(state.model().evidence().stream()
                .map(entry -> row(state, entry))
                .toList());
        var card = new Div(table);
        card.addClassName("wm-card");
        content.add(new ExpiredEvidence(state), card);
    }

    private List<Component> row(InspectionState state, Evidence entry) {
        var strength = new Span(Wording.of(this, "look.evidence.strength", entry.strength()));
        strength.addClassNames(
                "bo-badge", entry.strength() == Evidence.Strength.ASSUMED ? "bo-badge-caution" : "bo-badge-on");
        return List.of(
                new Text(entry.id().key()),
                new Text(state.in(entry.statement())),
                new Text((entry.value() + " " + entry.unit()).strip()),
                new Text((entry.year() + " " + entry.region()).strip()),
                strength,
                source(entry),
                expiry(state, entry));
    }

    private static Component source(Evidence entry) {
        return entry.url()
                .<Component>map(url -> {
                    var link = new Anchor(url.toString(), entry.source());
                    link.addClassName("wm-link");
                    link.getElement().setAttribute("rel", "noopener noreferrer").setAttribute("target", "_blank");
                    return link;
                })
                .orElseGet(() -> new Text(entry.source()));
    }

    private Component expiry(InspectionState state, Evidence entry) {
        var day = Wording.day(entry.expiresOn());
        if (!entry.hasExpiredOn(state.today())) return new Text(day);
        var expired = new Span(getTranslation("look.evidence.expired", day));
        expired.addClassNames("bo-badge", "bo-badge-caution");
        return expired;
    }
}
