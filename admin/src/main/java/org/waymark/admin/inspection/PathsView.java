package org.waymark.admin.inspection;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.waymark.admin.draft.DraftWorkspace;
import org.waymark.admin.shell.BackOfficeLayout;
import org.waymark.core.assessment.PublishedModels;
import org.waymark.core.model.Alternative;
import org.waymark.uikit.part.Card;

/** The paths: what is said of them, and the next steps on each. */
@Route(value = "paths", layout = BackOfficeLayout.class)
@RolesAllowed("ADMINISTRATOR")
public final class PathsView extends InspectionView {
    private static final long serialVersionUID = 1;

    @Inject
    public PathsView(PublishedModels models, DraftWorkspace workspace, InstantSource time) {
        super("paths", models, workspace, time);
    }

    @Override
    void draw(InspectionState state, Div content) {
        for (var path : state.model().alternatives()) content.add(card(state, path));
    }

    private Card card(InspectionState state, Alternative path) {
        var headline = new Paragraph(state.in(path.headline()));
        headline.addClassName("wm-lead");
        var steps = new UnorderedList();
        for (var step : path.steps()) {
            var when = new Span(state.in(step.when()) + " ");
            when.addClassName("wm-subheading");
            steps.add(new ListItem(when, new Span(state.in(step.what()))));
        }
        return new Card(
                "path-" + path.id().key(),
                state.in(path.name()),
                headline,
                new Paragraph(state.in(path.description())),
                steps);
    }
}
