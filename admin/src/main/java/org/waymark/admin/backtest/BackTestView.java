package org.waymark.admin.backtest;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;
import org.waymark.admin.draft.DraftWorkspace;
import org.waymark.admin.parts.PageHead;
import org.waymark.admin.shell.BackOfficeLayout;
import org.waymark.core.assessment.PublishedModels;
import org.waymark.core.backtest.BackTestResult;
import org.waymark.core.model.VersionNumber;
import org.waymark.uikit.part.ActionButton;
import org.waymark.uikit.part.ActionButton.Look;
import org.waymark.uikit.part.LinkButton;
import org.waymark.uikit.part.Notice;

/** What the draft would have told everybody who was assessed. */
@Route(value = "back-test", layout = BackOfficeLayout.class)
@RolesAllowed("ADMINISTRATOR")
public final class BackTestView extends Div implements BackTestPage, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private static final int POLL_MILLIS = 1_000;

    private final transient BackTestPresenter presenter;
    private final ActionButton run;
    private final ActionButton cancel;
    private final PageHead head;
    private final Div progress = new Div();
    private final Div content = new Div();
    private transient Registration polls = () -> {};
    private transient Optional<Shown> shown = Optional.empty();

    /** What is shown below the progress. While that stays the same it is left alone, so that what somebody opened stays open. */
    private record Shown(
            Optional<VersionNumber> draft,
            boolean hasErrors,
            boolean isStale,
            Optional<BackTestRun.Standing> standing,
            Optional<BackTestResult> result) {
        static Shown of(BackTestState state) {
            return new Shown(
                    state.draft(),
                    state.hasErrors(),
                    state.isStale(),
                    state.run().map(BackTestRun::standing),
                    state.run().flatMap(BackTestRun::result));
        }
    }

    @Inject
    public BackTestView(DraftWorkspace workspace, PublishedModels models, BackTests tests, InstantSource time) {
        presenter = new BackTestPresenter(workspace, models, tests, time, this);
        run = new ActionButton("back-test-run", getTranslation("back-test.action.run"), Look.PRIMARY, presenter::run);
        cancel = new ActionButton(
                "back-test-cancel", getTranslation("back-test.action.cancel"), Look.PLAIN, presenter::cancel);
        head = new PageHead(getTranslation("back-test.title"), cancel, run);
        addClassName("bo-page");
        progress.setId("back-test-progress");
        progress.addClassName("wm-stack-s");
        content.addClassName("wm-stack");
        add(head, progress, content);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        polls = event.getUI().addPollListener(poll -> presenter.show());
        presenter.start();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        polls.remove();
        event.getUI().setPollInterval(-1);
    }

    @Override
    public void show(BackTestState state) {
        getUI().ifPresent(ui -> poll(ui, state.isRunning()));
        run.setVisible(state.draft().isPresent() && !state.isRunning());
        run.setEnabled(state.canRun());
        cancel.setVisible(state.isRunning());
        head.setLead(state.draft()
                .map(number -> getTranslation("back-test.lead", number.value()))
                .orElse(""));
        progress.getElement().removeAllChildren();
        state.run().filter(BackTestRun::isRunning).ifPresent(this::showProgress);
        var now = Shown.of(state);
        if (shown.equals(Optional.of(now))) return;
        shown = Optional.of(now);
        content.removeAll();
        if (state.draft().isEmpty()) showThatThereIsNoDraft();
        if (state.hasErrors()) showThatThereAreErrors();
        state.run().ifPresent(latest -> show(state, latest));
    }

    private static void poll(UI ui, boolean isRunning) {
        ui.setPollInterval(isRunning ? POLL_MILLIS : -1);
    }

    private void showThatThereIsNoDraft() {
        content.add(new Notice(
                Notice.Kind.INFO,
                getTranslation("back-test.no-draft.title"),
                getTranslation("back-test.no-draft.text"),
                new LinkButton("to-weights", getTranslation("back-test.no-draft.way"), "weights", Look.PLAIN)));
    }

    private void showThatThereAreErrors() {
        content.add(new Notice(
                Notice.Kind.DANGER,
                getTranslation("back-test.errors.title"),
                getTranslation("back-test.errors.text"),
                new LinkButton("to-findings", getTranslation("back-test.errors.way"), "findings", Look.PLAIN)));
    }

    private void show(BackTestState state, BackTestRun latest) {
        switch (latest.standing()) {
            case RUNNING -> {} // its progress stands above
            case FAILED -> say(Notice.Kind.DANGER, "back-test.failed.title", "back-test.failed.text");
            case CANCELLED -> say(Notice.Kind.INFO, "back-test.cancelled.title", "back-test.cancelled.text");
            case DONE -> {
                if (state.isStale()) say(Notice.Kind.CAUTION, "back-test.stale.title", "back-test.stale.text");
            }
        }
        latest.result().ifPresent(result -> show(state, latest, result));
    }

    private void say(Notice.Kind kind, String title, String text) {
        content.add(new Notice(kind, getTranslation(title), getTranslation(text)));
    }

    private void showProgress(BackTestRun latest) {
        var words = new Paragraph(latest.left()
                .map(left ->
                        getTranslation("back-test.progress.left", latest.done(), latest.all(), 1 + left.toSeconds()))
                .orElseGet(() -> getTranslation("back-test.progress.begun")));
        words.addClassName("wm-soft");
        var bar = new Element("progress")
                .setAttribute("max", Long.toString(Math.max(1, latest.all())))
                .setAttribute("value", Long.toString(latest.done()))
                .setAttribute("aria-label", getTranslation("back-test.progress.label"));
        progress.getElement().appendChild(bar);
        progress.add(words);
    }

    private void show(BackTestState state, BackTestRun latest, BackTestResult result) {
        var cards = new BackTestCards(this, new BackTestNames(this, state.names()), result);
        boolean isWhole = latest.standing() == BackTestRun.Standing.DONE;
        var sentence = new Paragraph(
                isWhole
                        ? getTranslation(
                                "back-test.flips.all",
                                result.flips(),
                                result.outcomes() - result.cannotSay(),
                                result.flipShare(),
                                result.cannotSay())
                        : getTranslation(
                                "back-test.flips.sample",
                                result.flipShare(),
                                result.flipShareMargin(latest.all()),
                                result.outcomes()));
        sentence.setId("back-test-flips");
        sentence.addClassName("wm-text");
        content.add(sentence);
        if (result.areMadeUp() && result.outcomes() > 0) {
            say(Notice.Kind.CAUTION, "outcomes.made-up.title", "back-test.made-up.text");
        }
        if (result.outcomes() == 0) return;
        content.add(cards.matrix(), cards.drift());
        if (result.flips() > 0) content.add(cards.segments(), cards.examples());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page-title", getTranslation("back-test.title"));
    }
}
