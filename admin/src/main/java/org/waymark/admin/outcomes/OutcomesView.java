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
import org.waymark.admin.parts.Words;
import org.waymark.admin.shell.BackOfficeLayout;
import org.waymark.core.analytics.OutcomeCounts;
import org.waymark.core.analytics.OutcomeReport;
import org.waymark.core.assessment.PublishedModels;
import org.waymark.uikit.part.Notice;

/** What came out of the assessments, by path, by version and by day. */
@Route(value = "outcomes", layout = BackOfficeLayout.class)
@RolesAllowed("ANALYST")
public final class OutcomesView extends Div implements OutcomesPage, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient OutcomesPresenter presenter;
    private final PageHead head;
    private final RangeBar range;
    private final Paragraph rounding = new Paragraph(getTranslation("outcomes.rounding", OutcomeReport.STEP));
    private final Div content = new Div();
    private final Anchor download = new Anchor();
    private String csv = "";

    @Inject
    public OutcomesView(OutcomeCounts counts, PublishedModels models, InstantSource time) {
        presenter = new OutcomesPresenter(counts, models, time, this);
        range = new RangeBar(presenter::show, presenter::showLast);
        addClassName("bo-page");
        download.setId("outcomes-download");
        download.setText(getTranslation("outcomes.action.download"));
        download.addClassName("wm-button");
        download.setHref(DownloadHandler.fromInputStream(event -> download(csv)));
        head = new PageHead(getTranslation("outcomes.title"), download);
        rounding.addClassName("wm-small");
        content.addClassName("wm-stack");
        add(head, range, content, rounding);
    }

    private static DownloadResponse download(String csv) {
        var bytes = csv.getBytes(StandardCharsets.UTF_8);
        return new DownloadResponse(
                new ByteArrayInputStream(bytes), "outcomes.csv", "text/csv;charset=utf-8", bytes.length);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        presenter.start();
    }

    @Override
    public void show(OutcomesState state) {
        range.show(state);
        content.removeAll();
        download.setVisible(!state.isEmpty());
        rounding.setVisible(!state.isEmpty());
        csv = new OutcomesCsv(state, label -> OutcomeCharts.name(this, label)).text();
        if (state.isEmpty()) {
            head.setLead("");
            content.add(new Notice(
                    Notice.Kind.INFO,
                    getTranslation("outcomes.empty.title"),
                    getTranslation(
                            "outcomes.empty.text",
                            Words.day(state.range().first()),
                            Words.day(state.range().last()))));
            return;
        }
        head.setLead(getTranslation(
                state.total() == 0 ? "outcomes.lead.fewer" : "outcomes.lead.total",
                state.total(),
                Words.day(state.range().first()),
                Words.day(state.range().last())));
        content.add(
                OutcomeCharts.byPath(this, state),
                OutcomeCharts.byVersion(this, state),
                OutcomeCharts.byDay(this, state));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page-title", getTranslation("outcomes.title"));
    }
}
