package org.waymark.admin.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.admin.access.CallerSession;
import org.waymark.admin.draft.DraftWorkspace;
import org.waymark.admin.parts.AskDialog;
import org.waymark.admin.parts.Wording;
import org.waymark.core.account.Role;
import org.waymark.uikit.part.ActionButton;
import org.waymark.uikit.part.ActionButton.Look;
import org.waymark.uikit.part.SkipLink;
import org.waymark.uikit.text.Phrase;

/** The frame of every page of the back office. What may be opened inside it, each page says itself. */
@PermitAll
public final class BackOfficeLayout extends Div implements RouterLayout, AfterNavigationObserver, ShellPage {
    private static final long serialVersionUID = 1;

    private final Main main = new Main();
    private final Paragraph said = new Paragraph();
    private final SideNavigation navigation = new SideNavigation();
    private final DraftBar bar;
    private final transient Optional<DraftWorkspace> workspace;
    private final transient ShellPresenter presenter;
    private transient Runnable stopWatching = () -> {};
    private boolean justSaid;

    @Inject
    public BackOfficeLayout(Instance<DraftWorkspace> desks, InstantSource time) {
        var caller = CallerSession.current();
        workspace = caller.filter(who -> who.is(Role.ADMINISTRATOR)).map(who -> desks.get());
        presenter = new ShellPresenter(caller, workspace, time, this);
        bar = new DraftBar(presenter::save, this::askToDiscard, () -> workspace.ifPresent(this::publish));
        addClassName("bo-frame");

        main.setId("content");
        main.getElement().setAttribute("tabindex", "-1");
        said.setId("said");
        said.addClassNames("bo-said");
        said.getElement().setAttribute("role", "status");
        var body = new Div(navigation, new Div(said, main));
        body.addClassName("bo-body");
        add(new SkipLink(), head(), body);
    }

    private Header head() {
        var brand = new Anchor(".", getTranslation("common.brand"));
        brand.setId("brand");
        brand.addClassName("wm-brand");
        var where = new Span(getTranslation("shell.where"));
        where.addClassName("bo-where");
        var start = new Div(navigation.toggle(), brand, where);
        start.addClassName("bo-bar-start");
        var head = new Header(start, bar);
        head.addClassNames("wm-bar", "bo-bar");
        return head;
    }

    private void publish(DraftWorkspace known) {
        new PublishDialog(known, this).open();
    }

    private void askToDiscard() {
        var dialog = new AskDialog("discard-dialog", "shell.discard.title");
        dialog.setContent(dialog.words("shell.discard.text"));
        dialog.setAnswers(new ActionButton(
                "discard-confirm", getTranslation("shell.discard.confirm"), Look.DANGER_PRIMARY, () -> {
                    dialog.close();
                    presenter.discard();
                }));
        dialog.open();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        workspace.ifPresent(known -> stopWatching = known.watch(presenter::show));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopWatching.run();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (!justSaid) said.setText("");
        justSaid = false;
        navigation.mark(event.getLocation().getFirstSegment());
        presenter.refresh();
    }

    @Override
    public void show(ShellState state) {
        navigation.show(state);
        bar.show(state);
    }

    @Override
    public void say(Phrase phrase) {
        said.setText(Wording.of(this, phrase));
        justSaid = true;
    }

    @Override
    public void open(String path) {
        getUI().ifPresent(ui -> ui.navigate(path));
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement content) {
        main.removeAll();
        if (content != null) main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement oldContent) {
        main.removeAll();
    }
}
