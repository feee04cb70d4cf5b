package org.waymark.admin.inspection;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.waymark.admin.draft.DraftWorkspace;
import org.waymark.admin.parts.PageHead;
import org.waymark.admin.parts.Wording;
import org.waymark.core.assessment.PublishedModels;

/** What all looks at a model have in common: which model it is, and the way to its other parts. */
abstract class InspectionView extends Div implements InspectionPage, BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private static final List<String> PARTS = List.of("criteria", "paths", "questions", "income", "evidence");

    private final String part;
    private final PageHead head;
    private final Div content = new Div();
    private final transient InspectionPresenter presenter;
    private boolean found = true;

    InspectionView(String part, PublishedModels models, DraftWorkspace workspace, InstantSource time) {
        this.part = part;
        presenter = new InspectionPresenter(models, workspace, time, this);
        head = new PageHead(getTranslation("look." + part + ".title"));
        addClassName("bo-page");
        content.addClassName("wm-stack");
        add(head, content);
    }

    /** Draws its part of the model into {@code content}. */
    abstract void draw(InspectionState state, Div content);

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        found = true;
        presenter.start(event.getLocation().getQueryParameters().getSingleParameter("version"));
        if (!found) event.rerouteToError(NotFoundException.class);
    }

    @Override
    public void notFound() {
        found = false;
    }

    @Override
    public void show(InspectionState state) {
        head.setLead(Wording.of(this, state.whose()));
        content.removeAll();
        // a chosen version stays chosen from part to part; the navigation beside it leads back to the draft
        state.chosen().ifPresent(version -> content.add(parts(version.value())));
        draw(state, content);
    }

    private Nav parts(int version) {
        var nav = new Nav();
        nav.addClassName("bo-parts");
        nav.setAriaLabel(getTranslation("look.parts", version));
        for (var name : PARTS) {
            var link = new Anchor(name + "?version=" + version, getTranslation("look." + name + ".title"));
            link.setId("part-" + name);
            if (name.equals(part)) link.getElement().setAttribute("aria-current", "page");
            nav.add(link);
        }
        return nav;
    }

    /** A text in {@code state}'s language; a dash where there is none. */
    static String orDash(Optional<String> text) {
        return text.filter(value -> !value.isBlank()).orElse("–");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page-title", getTranslation("look." + part + ".title"));
    }
}
