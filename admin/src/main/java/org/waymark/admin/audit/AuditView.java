package org.waymark.admin.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadEvent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.waymark.admin.changes.ChangeList;
import org.waymark.admin.parts.DataTable;
import org.waymark.admin.parts.PageHead;
import org.waymark.admin.parts.Wording;
import org.waymark.admin.shell.BackOfficeLayout;
import org.waymark.core.publishing.AuditEvent;
import org.waymark.core.publishing.AuditFilter;
import org.waymark.core.publishing.AuditLog;
import org.waymark.uikit.part.ActionButton;
import org.waymark.uikit.part.ActionButton.Look;

/** The audit log. What it shows of it stands in its address. */
@Route(value = "audit", layout = BackOfficeLayout.class)
@RolesAllowed("ADMINISTRATOR")
public final class AuditView extends Div implements AuditPage, BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient AuditLog log;
    private final transient AuditPresenter presenter;
    private final AuditFilterBar bar = new AuditFilterBar(this::open);
    private final ActionButton newer;
    private final ActionButton older;
    private final DataTable table;
    private final Paragraph none = new Paragraph();
    private transient AuditFilter filter = AuditFilter.NONE;

    @Inject
    public AuditView(AuditLog log) {
        this.log = log;
        presenter = new AuditPresenter(log, this);
        addClassName("bo-page");
        var head = new PageHead(
                getTranslation("audit.title"),
                download("csv", "text/csv", AuditExport::writeCsv),
                download("json", "application/json", AuditExport::writeJson));
        head.setLead(getTranslation("audit.lead"));
        table = new DataTable(
                "audit-table",
                getTranslation("audit.title"),
                List.of("when", "who", "what", "subject", "change", "reason").stream()
                        .map(column -> getTranslation("audit.column." + column))
                        .toList());
        newer = new ActionButton("audit-newer", getTranslation("audit.turn.newer"), Look.PLAIN, presenter::newer);
        older = new ActionButton("audit-older", getTranslation("audit.turn.older"), Look.PLAIN, presenter::older);
        none.setId("audit-none");
        none.addClassName("wm-soft");
        var paging = new Div(newer, older);
        paging.addClassName("wm-row");
        var card = new Div(bar, none, table, paging);
        card.addClassName("wm-card");
        add(head, card);
    }

    /** Writes the events that fit a filter. */
    @FunctionalInterface
    private interface Writing {
        void write(AuditExport events, OutputStream output) throws IOException;
    }

    private Anchor download(String kind, String type, Writing writing) {
        var anchor = new Anchor();
        anchor.setId("audit-download-" + kind);
        anchor.setText(getTranslation("audit.action.download", kind.toUpperCase(Locale.ROOT)));
        anchor.addClassName("wm-button");
        anchor.setHref((DownloadEvent event) -> {
            event.setFileName("audit." + kind);
            event.setContentType(type + ";charset=utf-8");
            writing.write(new AuditExport(log, filter), event.getOutputStream());
        });
        return anchor;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = AuditQuery.read(event.getLocation().getQueryParameters().getParameters());
        presenter.start(filter);
    }

    private void open(AuditFilter wanted) {
        var query = new QueryParameters(AuditQuery.write(wanted));
        getUI().ifPresent(ui -> ui.navigate(AuditView.class, query));
    }

    @Override
    public void show(AuditState state) {
        bar.show(state);
        table.show(state.events().stream().map(this::line).toList());
        table.setVisible(!state.events().isEmpty());
        none.setText(state.events().isEmpty() ? getTranslation("audit.none") : "");
        newer.setEnabled(state.hasNewer());
        older.setEnabled(state.hasOlder());
    }

    private List<Component> line(AuditEvent event) {
        return List.of(
                when(event),
                new Text(event.by()),
                new Text(Wording.of(this, "audit.act", event.action())),
                new Text(event.subject()),
                new ChangeList("changes-" + event.number(), event.changes()),
                new Text(event.reason()));
    }

    private static Component when(AuditEvent event) {
        var time = new HtmlComponent("time");
        time.getElement().setText(Wording.isoMoment(event.at()));
        time.getElement().setAttribute("datetime", event.at().toString());
        return time;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page-title", getTranslation("audit.title"));
    }
}
