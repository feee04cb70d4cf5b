package org.waymark.admin.versions;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.waymark.admin.changes.ChangesByPart;
import org.waymark.admin.draft.DraftWorkspace;
import org.waymark.admin.parts.AskDialog;
import org.waymark.admin.parts.DataTable;
import org.waymark.admin.parts.PageHead;
import org.waymark.admin.parts.Wording;
import org.waymark.admin.shell.BackOfficeLayout;
import org.waymark.core.assessment.PublishedModels;
import org.waymark.core.model.VersionNumber;
import org.waymark.core.model.json.DefaultModel;
import org.waymark.core.publishing.Change;
import org.waymark.core.publishing.ModelVersions;
import org.waymark.core.publishing.ModelVersions.State;
import org.waymark.core.publishing.ModelVersions.VersionSummary;
import org.waymark.uikit.part.ActionButton;
import org.waymark.uikit.part.ActionButton.Look;
import org.waymark.uikit.part.LinkButton;
import org.waymark.uikit.part.Notice;

/** The list of versions. */
@Route(value = "versions", layout = BackOfficeLayout.class)
@RolesAllowed("ADMINISTRATOR")
public final class VersionsView extends Div implements VersionsPage, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient VersionsPresenter presenter;
    private final PageHead head = new PageHead(getTranslation("versions.title"));
    private final DataTable table;
    private final Div edition = new Div();
    private transient Runnable stop = () -> {};

    @Inject
    public VersionsView(ModelVersions versions, PublishedModels models, DraftWorkspace workspace) {
        presenter = new VersionsPresenter(versions, models, workspace, this, DefaultModel.load());
        addClassName("bo-page");
        table = new DataTable(
                "versions-table",
                getTranslation("versions.title"),
                List.of("version", "state", "published", "by", "reason", "actions").stream()
                        .map(column -> getTranslation("versions.column." + column))
                        .toList());
        var card = new Div(table);
        card.addClassName("wm-card");
        add(head, edition, card);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        stop = presenter.start();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stop.run();
    }

    @Override
    public void show(VersionsState state) {
        edition.removeAll();
        if (state.hasNewEdition()) edition.add(newEdition(state.canOpen()));
        head.setLead(getTranslation(state.canOpen() ? "versions.lead" : "versions.lead-with-draft"));
        table.show(state.versions().stream()
                .map(version -> row(version, state.canOpen()))
                .toList());
    }

    private Notice newEdition(boolean canOpen) {
        var ways = new ArrayList<Component>();
        ways.add(new ActionButton(
                "edition-changes", getTranslation("versions.edition.compare"), Look.QUIET, presenter::showNewEdition));
        if (canOpen) {
            ways.add(new ActionButton(
                    "edition-open", getTranslation("versions.edition.open"), Look.PLAIN, presenter::openNewEdition));
        }
        return new Notice(
                Notice.Kind.INFO,
                getTranslation("versions.edition.title"),
                getTranslation("versions.edition.text"),
                ways.toArray(Component[]::new));
    }

    private List<Component> row(VersionSummary version, boolean canOpen) {
        int number = version.number().value();
        var standing = new Span(Wording.of(this, "versions.state", version.state()));
        standing.addClassNames("bo-badge", version.state() == State.PUBLISHED ? "bo-badge-on" : "bo-badge-off");
        var look = new LinkButton(
                "version-" + number + "-look",
                getTranslation("versions.action.look", number),
                "criteria?version=" + number,
                Look.QUIET);
        var actions = new Div(look);
        actions.addClassName("wm-row");
        if (!version.number().equals(VersionNumber.FIRST)) {
            actions.add(new ActionButton(
                    "version-" + number + "-changes",
                    getTranslation("versions.action.changes", number),
                    Look.QUIET,
                    () -> presenter.showChanges(version.number())));
        }
        if (canOpen) {
            actions.add(new ActionButton(
                    "version-" + number + "-open",
                    getTranslation("versions.action.open", number),
                    Look.PLAIN,
                    () -> presenter.openDraft(version.number())));
        }
        return List.of(
                new Text(getTranslation("versions.name", number)),
                standing,
                new Text(Wording.dayAndTime(version.publishedAt())),
                new Text(version.publishedBy()),
                new Text(version.reason()),
                actions);
    }

    @Override
    public void show(VersionNumber version, List<Change> changes) {
        var dialog = new AskDialog("version-changes", "versions.changes.title", version.value(), version.value() - 1);
        dialog.addClassName("bo-wide-dialog");
        dialog.setContent(dialog.words("changes.total", changes.size()), new ChangesByPart("changes", changes));
        dialog.setWayOut("versions.changes.done");
        dialog.open();
    }

    @Override
    public void showNewEdition(List<Change> changes) {
        var dialog = new AskDialog("edition", "versions.edition.difference");
        dialog.addClassName("bo-wide-dialog");
        dialog.setContent(dialog.words("changes.total", changes.size()), new ChangesByPart("edition-parts", changes));
        dialog.setWayOut("versions.changes.done");
        dialog.open();
    }

    @Override
    public void open(String path) {
        getUI().ifPresent(ui -> ui.navigate(path));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page-title", getTranslation("versions.title"));
    }
}
