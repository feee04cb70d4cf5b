package org.waymark.admin.outcomes;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import org.waymark.admin.parts.PageHead;
import org.waymark.admin.parts.Wording;
import org.waymark.admin.shell.BackOfficeLayout;
import org.waymark.core.analytics.OutcomeCounts;
import org.waymark.core.analytics.OutcomeTable;
import org.waymark.core.assessment.PublishedModels;
import org.waymark.uikit.part.Notice;

/** What came out of the assessments, by path, by version and by week. */
@Route(value = "outcomes", layout = BackOfficeLayout.class)
@RolesAllowed("ANALYST")
public final class OutcomesView extends Div implements OutcomesPage, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient OutcomesPresenter presenter;
    private final PageHead head;
    private final WeeksBar weeks = new WeeksBar(this::showLast);
    private final Paragraph rule = new Paragraph(getTranslation("outcomes.rule", OutcomeTable.SMALLEST));
    private final Div content = new Div();
    private final Anchor download = new Anchor();
    private String csv = "";
    private String csvName = "";

    @Inject
    public OutcomesView(OutcomeCounts counts, PublishedModels models, InstantSource time) {
        presenter = new OutcomesPresenter(counts, models, time, this);
        addClassName("bo-page");
        download.setId("outcomes-download");
        download.setText(getTranslation("outcomes.action.download"));
        download.addClassName("wm-button");
        download.setHref(DownloadHandler.fromInputStream(event -> download(csv, csvName)));
        head = new PageHead(getTranslation("outcomes.title"), download);
        rule.addClassName("wm-small");
        content.addClassName("wm-stack");
        add(head, weeks, content, rule);
    }

    private static DownloadResponse download(String csv, String name) {
        var bytes = csv.getBytes(StandardCharsets.UTF_8);
        return new DownloadResponse(new ByteArrayInputStream(bytes), name, "text/csv;charset=utf-8", bytes.length);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        presenter.start();
    }

    private void showLast(int choice) {
        presenter.showLast(choice);
    }

    @Override
    public void show(OutcomesState state) {
        weeks.show(state);
        content.removeAll();
        var report = state.report();
        download.setVisible(!report.isEmpty());
        csv = new OutcomesCsv(state, label -> OutcomeCharts.name(this, label)).text();
        csvName = state.areMadeUp() ? "outcomes-made-up.csv" : "outcomes.csv";
        var first = Wording.day(state.weeks().firstDay());
        var last = Wording.day(state.weeks().lastDay());
        if (state.areMadeUp()) {
            content.add(new Notice(
                    Notice.Kind.CAUTION,
                    getTranslation("outcomes.made-up.title"),
                    getTranslation("outcomes.made-up.text")));
        }
        if (report.isEmpty()) {
            head.setLead("");
            content.add(new Notice(
                    Notice.Kind.INFO,
                    getTranslation("outcomes.empty.title"),
                    getTranslation("outcomes.empty.text", first, last, Wording.day(state.next()))));
            return;
        }
        head.setLead(getTranslation("outcomes.lead", report.all().total(), first, last, Wording.day(state.next())));
        var charts = new OutcomeCharts(this, state);
        content.add(charts.byPath());
        if (!report.byVersion().isEmpty()) content.add(charts.byVersion());
        if (!report.byWeek().isEmpty()) content.add(charts.byWeek());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page-title", getTranslation("outcomes.title"));
    }
}
