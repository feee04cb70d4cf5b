package org.waymark.admin.inspection;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.admin.draft.DraftWorkspace;
import org.waymark.admin.shell.BackOfficeLayout;
import org.waymark.core.assessment.PublishedModels;
import org.waymark.core.model.CriterionId;
import org.waymark.core.model.Option;
import org.waymark.core.model.Question;
import org.waymark.core.model.QuestionKind;
import org.waymark.core.model.Section;
import org.waymark.uikit.part.Card;

/** The questions in the order they are asked. */
@Route(value = "questions", layout = BackOfficeLayout.class)
@RolesAllowed("ADMINISTRATOR")
public final class QuestionsView extends InspectionView {
    private static final long serialVersionUID = 1;

    @Inject
    public QuestionsView(PublishedModels models, DraftWorkspace workspace, InstantSource time) {
        super("questions", models, workspace, time);
    }

    @Override
    void draw(InspectionState state, Div content) {
        int first = 1;
        for (var section : state.model().sections()) {
            content.add(card(state, section, first));
            first += section.questions().size();
        }
    }

    private Card card(InspectionState state, Section section, int first) {
        var list = new OrderedList();
        list.addClassName("bo-questions");
        list.getElement().setAttribute("start", Integer.toString(first));
        for (var question : section.questions()) list.add(new ListItem(line(state, question)));
        return new Card("section-" + section.key(), state.in(section.title()), list);
    }

    private Component line(InspectionState state, Question question) {
        var text = new Paragraph(state.in(question.text()));
        text.addClassName("wm-subheading");
        var kind = new Paragraph(kind(state, question.kind()));
        kind.addClassName("wm-text");
        var why = new Paragraph(state.in(question.why()));
        why.addClassName("wm-small");
        var line = new Div(text, kind, why);
        if (question.optional()) line.add(note(getTranslation("look.questions.optional")));
        question.showIf()
                .ifPresent(condition -> line.add(note(getTranslation(
                        "look.questions.shown-if",
                        orDash(state.model().question(condition.question()).map(asked -> state.in(asked.text()))),
                        condition.anyOf().stream().sorted().collect(Collectors.joining(", "))))));
        return line;
    }

    private static Paragraph note(String text) {
        var note = new Paragraph(text);
        note.addClassName("wm-small");
        return note;
    }

    private String kind(InspectionState state, QuestionKind kind) {
        return switch (kind) {
            case QuestionKind.ImportanceOf(var criterion) ->
                getTranslation(
                        "look.questions.importance",
                        orDash(state.model().criterion(criterion).map(known -> state.in(known.name()))));
            case QuestionKind.Single(var options) -> getTranslation("look.questions.single", labels(state, options));
            case QuestionKind.Multiple(var options) ->
                getTranslation("look.questions.multiple", labels(state, options));
            case QuestionKind.Number number ->
                getTranslation(
                        "look.questions.number",
                        Figure.of(number.min()),
                        Figure.of(number.max()),
                        state.in(number.unit()));
            case QuestionKind.YesNo yesNo -> getTranslation("look.questions.yes-no");
            case QuestionKind.Ranking(var criteria, int most) ->
                getTranslation("look.questions.ranking", most, names(state, criteria));
            case QuestionKind.TradeOff(var criteria) ->
                getTranslation("look.questions.trade-off", names(state, criteria));
        };
    }

    private String names(InspectionState state, List<CriterionId> criteria) {
        return criteria.stream()
                .map(id -> orDash(state.model().criterion(id).map(known -> state.in(known.name()))))
                .collect(Collectors.joining(" · "));
    }

    private static String labels(InspectionState state, List<Option> options) {
        return options.stream().map(option -> state.in(option.label())).collect(Collectors.joining(" · "));
    }
}
