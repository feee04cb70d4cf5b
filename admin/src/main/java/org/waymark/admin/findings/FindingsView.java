package org.waymark.admin.findings;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import org.waymark.admin.draft.DraftWorkspace;
import org.waymark.admin.parts.PageHead;
import org.waymark.admin.parts.Wording;
import org.waymark.admin.shell.BackOfficeLayout;
import org.waymark.core.document.Finding;
import org.waymark.uikit.part.ActionButton.Look;
import org.waymark.uikit.part.Card;
import org.waymark.uikit.part.LinkButton;
import org.waymark.uikit.part.Notice;

/** What the check of the draft found. */
@Route(value = "findings", layout = BackOfficeLayout.class)
@RolesAllowed("ADMINISTRATOR")
public final class FindingsView extends Div implements FindingsPage, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient FindingsPresenter presenter;
    private final PageHead head = new PageHead(getTranslation("findings.title"));
    private final Div content = new Div();

    @Inject
    public FindingsView(DraftWorkspace workspace) {
        presenter = new FindingsPresenter(workspace, this);
        addClassName("bo-page");
        content.addClassName("wm-stack");
        add(head, content);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        presenter.start();
    }

    @Override
    public void show(FindingsState state) {
        content.removeAll();
        head.setLead(state.draft()
                .map(number -> getTranslation("findings.lead", number.value()))
                .orElse(""));
        if (state.draft().isEmpty()) {
            content.add(new Notice(
                    Notice.Kind.INFO,
                    getTranslation("findings.no-draft.title"),
                    getTranslation("findings.no-draft.text"),
                    new LinkButton("to-weights", getTranslation("findings.no-draft.way"), "weights", Look.PLAIN)));
        } else if (state.isClear()) {
            content.add(new Notice(
                    Notice.Kind.INFO, getTranslation("findings.clear.title"), getTranslation("findings.clear.text")));
        }
        if (!state.errors().isEmpty()) content.add(card("errors", state.errors()));
        if (!state.warnings().isEmpty()) content.add(card("warnings", state.warnings()));
    }

    private Card card(String kind, List<Finding> findings) {
        var list = new UnorderedList();
        list.addClassName("bo-findings");
        for (var finding : findings) list.add(line(finding));
        return new Card("findings-" + kind, getTranslation("findings." + kind + ".title", findings.size()), list)
                .withLead(getTranslation("findings." + kind + ".lead"));
    }

    private static ListItem line(Finding finding) {
        var texts = Wording.ofFindings();
        var problem = new Paragraph(texts.problem(finding));
        problem.addClassName("wm-text");
        var way = new Paragraph(texts.wayOut(finding));
        way.addClassName("wm-soft");
        var path = new Code(finding.path());
        path.addClassName("wm-small");
        return new ListItem(problem, way, path);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page-title", getTranslation("findings.title"));
    }
}
