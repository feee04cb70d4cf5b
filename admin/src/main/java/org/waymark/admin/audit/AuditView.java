package org.waymark.admin.audit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import org.waymark.admin.parts.DataTable;
import org.waymark.admin.parts.PageHead;
import org.waymark.admin.parts.Words;
import org.waymark.admin.shell.BackOfficeLayout;
import org.waymark.core.publishing.AuditEvent;
import org.waymark.core.publishing.AuditLog;
import org.waymark.uikit.part.ActionButton;
import org.waymark.uikit.part.ActionButton.Look;

/** The audit log. */
@Route(value = "audit", layout = BackOfficeLayout.class)
@RolesAllowed("ADMINISTRATOR")
public final class AuditView extends Div implements AuditPage, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient AuditPresenter presenter;
    private final ActionButton newer;
    private final ActionButton older;
    private final DataTable table;

    @Inject
    public AuditView(AuditLog log) {
        presenter = new AuditPresenter(log, this);
        addClassName("bo-page");
        var head = new PageHead(getTranslation("audit.title"));
        head.setLead(getTranslation("audit.lead"));
        table = new DataTable(
                "audit-table",
                getTranslation("audit.title"),
                List.of("when", "who", "what", "subject", "change", "reason").stream()
                        .map(column -> getTranslation("audit.column." + column))
                        .toList());
        newer = new ActionButton("audit-newer", getTranslation("audit.turn.newer"), Look.PLAIN, presenter::newer);
        older = new ActionButton("audit-older", getTranslation("audit.turn.older"), Look.PLAIN, presenter::older);
        var paging = new Div(newer, older);
        paging.addClassName("wm-row");
        var card = new Div(table, paging);
        card.addClassName("wm-card");
        add(head, card);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        presenter.start();
    }

    @Override
    public void show(AuditState state) {
        table.show(state.events().stream().map(this::line).toList());
        newer.setEnabled(state.hasNewer());
        older.setEnabled(state.hasOlder());
    }

    private List<Component> line(AuditEvent event) {
        return List.of(
                new Text(Words.dayAndTime(event.at())),
                new Text(event.by()),
                new Text(Words.of(this, "audit.action", event.action())),
                new Text(event.subject()),
                new ChangeList(event),
                new Text(event.reason()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page-title", getTranslation("audit.title"));
    }
}
