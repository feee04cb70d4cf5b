package org.waymark.admin.weights;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.OptionalInt;
import org.waymark.admin.draft.DraftWorkspace;
import org.waymark.admin.parts.PageHead;
import org.waymark.admin.parts.Wording;
import org.waymark.admin.shell.BackOfficeLayout;
import org.waymark.core.model.CriterionId;
import org.waymark.uikit.part.ActionButton;
import org.waymark.uikit.part.ActionButton.Look;
import org.waymark.uikit.part.Notice;

/** How the weight is split over the criteria. */
@JavaScript("context://scripts/unsent.js")
@Route(value = "weights", layout = BackOfficeLayout.class)
@RolesAllowed("ADMINISTRATOR")
public final class WeightsView extends Div implements WeightsPage, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient WeightsPresenter presenter;
    private final ActionButton open;
    private final ActionButton undo;
    private final ActionButton reset;
    private final PageHead head;
    private final Div content = new Div();
    private final WeightsEditor editor;
    private final Div left = new Div();
    private final SplitPicture picture = new SplitPicture();
    private transient Runnable stop = () -> {};

    @Inject
    public WeightsView(DraftWorkspace workspace, InstantSource time) {
        presenter = new WeightsPresenter(workspace, time, this);
        editor = new WeightsEditor(presenter::slide, presenter::type, presenter::lock);
        open = new ActionButton("weights-open", "", Look.PRIMARY, presenter::openDraft);
        undo = new ActionButton("weights-undo", getTranslation("weights.action.undo"), Look.PLAIN, presenter::undo);
        reset = new ActionButton("weights-reset", "", Look.PLAIN, presenter::reset);
        head = new PageHead(getTranslation("weights.title"), open, undo, reset);
        addClassName("bo-page");
        content.addClassName("wm-stack");
        add(head, content);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        stop = presenter.start();
        getElement().executeJs("return window.waymarkUnsent.take()").then(String.class, presenter::takeUp);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stop.run();
    }

    @Override
    public void show(WeightsState state) {
        open.setVisible(state instanceof WeightsState.Published);
        undo.setVisible(state instanceof WeightsState.Editing);
        reset.setVisible(state instanceof WeightsState.Editing);
        switch (state) {
            case WeightsState.Published published -> showPublished(published);
            case WeightsState.Editing editing -> showEditing(editing);
            case WeightsState.Conflict conflict -> showConflict(conflict);
            case WeightsState.Lost lost -> showLost(lost);
        }
    }

    @Override
    public void explain(CriterionId criterion, OptionalInt most) {
        editor.explain(criterion, most);
    }

    private void showPublished(WeightsState.Published state) {
        int number = state.current().value();
        open.setText(getTranslation("weights.action.open", number));
        head.setLead(getTranslation("weights.published.lead", number));
        put(new PublishedWeights(state));
    }

    private void showEditing(WeightsState.Editing state) {
        head.setLead(getTranslation("weights.editing.lead", state.basis().value()));
        undo.setEnabled(state.canUndo());
        reset.setEnabled(state.canReset());
        reset.setText(getTranslation("weights.action.reset", state.basis().value()));
        if (state.leftAt().isEmpty()) {
            left.removeAll();
        } else if (left.getChildren().findAny().isEmpty()) {
            left.add(leftUnsaved(state.leftAt().get(), state.now()));
        }
        picture.show(state);
        editor.show(state);
        // what is in place stays there: whoever moves a slider must not lose it
        if (editor.getParent().isEmpty()) put(left, picture, editor);
    }

    private Notice leftUnsaved(Instant at, Instant now) {
        return new Notice(
                Notice.Kind.CAUTION,
                getTranslation("weights.left.title"),
                getTranslation("weights.left.text", Wording.moment(at, now)),
                new ActionButton(
                        "weights-left-let-go", getTranslation("weights.action.let-go"), Look.DANGER, presenter::letGo));
    }

    private void showConflict(WeightsState.Conflict state) {
        head.setLead(getTranslation(
                "weights.conflict.lead", state.savedBy().value(), Wording.moment(state.savedAt(), state.now())));
        if (content.getChildren().findFirst().orElse(null) instanceof ConflictTable table && table.isAbout(state)) {
            table.show(state);
            return;
        }
        put(new ConflictTable(state, presenter::choose, presenter::chooseAll, presenter::saveChoice, presenter::letGo));
    }

    private void showLost(WeightsState.Lost state) {
        head.setLead("");
        put(
                new Notice(
                        Notice.Kind.CAUTION,
                        getTranslation("weights.lost.title"),
                        getTranslation("weights.lost.text"),
                        new ActionButton(
                                "weights-reopen",
                                getTranslation(
                                        "weights.action.reopen", state.current().value()),
                                Look.PRIMARY,
                                presenter::reopen),
                        new ActionButton(
                                "weights-let-go",
                                getTranslation("weights.action.let-go"),
                                Look.DANGER,
                                presenter::letGo)),
                tableCard(state));
    }

    private Div tableCard(WeightsState.Lost state) {
        var card = new Div(SplitPicture.table(this, state.rows()));
        card.addClassName("wm-card");
        return card;
    }

    private void put(Component... parts) {
        content.removeAll();
        content.add(parts);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page-title", getTranslation("weights.title"));
    }
}
