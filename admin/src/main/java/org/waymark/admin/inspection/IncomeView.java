package org.waymark.admin.inspection;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.admin.draft.DraftWorkspace;
import org.waymark.admin.parts.DataTable;
import org.waymark.admin.parts.LabelledField;
import org.waymark.admin.shell.BackOfficeLayout;
import org.waymark.core.assessment.PublishedModels;
import org.waymark.core.document.EnumKey;
import org.waymark.core.model.EvidenceId;
import org.waymark.core.model.IncomeModel;
import org.waymark.core.model.IncomeTable;

/** What simulated months rest on: every number with its table and its sources, and what they come to for example people. */
@Route(value = "income", layout = BackOfficeLayout.class)
@RolesAllowed("ADMINISTRATOR")
public final class IncomeView extends InspectionView {
    private static final long serialVersionUID = 1;

    private static final String PARAMETER = "parameter";

    private Optional<String> chosen = Optional.empty();

    @Inject
    public IncomeView(PublishedModels models, DraftWorkspace workspace, InstantSource time) {
        super("income", models, workspace, time);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        chosen = event.getLocation().getQueryParameters().getSingleParameter(PARAMETER);
        super.beforeEnter(event);
    }

    @Override
    void draw(InspectionState state, Div content) {
        state.model().income().ifPresentOrElse(income -> draw(state, income, content), () -> content.add(none()));
    }

    private Component none() {
        var words = new Paragraph(getTranslation("look.income.none"));
        words.addClassName("wm-text");
        var card = new Div(words);
        card.addClassName("wm-card");
        return card;
    }

    private void draw(InspectionState state, IncomeModel income, Div content) {
        income.tables().stream()
                .filter(table ->
                        chosen.filter(EnumKey.of(table.parameter())::equals).isPresent())
                .findFirst()
                .ifPresent(table -> {
                    var card = new ParameterCard(state, table);
                    content.add(card);
                    // whoever came from the list below would see only how the page grew
                    card.scrollIntoView();
                });
        content.add(new ExamplePeopleCard(state), parameters(state, income));
    }

    private Div parameters(InspectionState state, IncomeModel income) {
        var table = new DataTable(
                "income-table",
                getTranslation("look.income.parameters"),
                List.of("name", "known", "unit", "by", "evidence").stream()
                        .map(column -> getTranslation("look.income.column." + column))
                        .toList());
        var search = new LabelledField("income-search", getTranslation("look.income.search"));
        search.input().setValueChangeMode(ValueChangeMode.TIMEOUT);
        search.input().addValueChangeListener(event -> show(state, income, table, event.getValue()));
        show(state, income, table, "");
        var card = new Div(search, table);
        card.addClassNames("wm-card", "wm-stack");
        return card;
    }

    private void show(InspectionState state, IncomeModel income, DataTable table, String sought) {
        table.show(income.tables().stream()
                .filter(one -> words(state, one).contains(sought.strip().toLowerCase(Locale.ROOT)))
                .map(one -> row(state, one))
                .toList());
    }

    /** All that can be searched for. */
    private String words(InspectionState state, IncomeTable table) {
        return String.join(
                        " ",
                        EnumKey.of(table.parameter()),
                        ParameterWords.name(this, table.parameter()),
                        by(state, table),
                        evidence(state, table))
                .toLowerCase(Locale.ROOT);
    }

    private List<Component> row(InspectionState state, IncomeTable table) {
        var key = EnumKey.of(table.parameter());
        var version = state.chosen().map(one -> "&version=" + one.value()).orElse("");
        var link =
                new Anchor("income?" + PARAMETER + "=" + key + version, ParameterWords.name(this, table.parameter()));
        link.setId("parameter-" + key);
        link.addClassName("wm-link");
        return List.of(
                link,
                new Text(ParameterWords.known(this, table.otherwise())),
                new Text(ParameterWords.unit(this, table.parameter())),
                new Text(by(state, table)),
                new Text(evidence(state, table)));
    }

    private String by(InspectionState state, IncomeTable table) {
        if (table.by().isEmpty()) return getTranslation("look.income.everybody");
        var questions = table.by().stream()
                .map(id -> state.model()
                        .question(id)
                        .map(question -> state.in(question.text()))
                        .orElse(id.key()))
                .collect(Collectors.joining(" "));
        return getTranslation("look.income.by", questions, table.rows().size());
    }

    private String evidence(InspectionState state, IncomeTable table) {
        var expired = state.model().expiredEvidence(state.today());
        return table.evidence().stream()
                .map(EvidenceId::key)
                .sorted()
                .map(key -> expired.contains(new EvidenceId(key)) ? getTranslation("look.income.expired", key) : key)
                .collect(Collectors.joining(", "));
    }
}
