package org.waymark.web.result;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.waymark.uikit.part.Card;
import org.waymark.uikit.part.Disclosure;
import org.waymark.uikit.part.PlainTable;
import org.waymark.uikit.part.PlainTable.Column;
import org.waymark.web.result.ResultState.Method;
import org.waymark.web.result.ResultState.Weight;

/** How it was worked out, and what the numbers mean. */
final class MethodCard extends Composite<Card> {
    static final String ID = "result-method";
    private static final long serialVersionUID = 1;

    private final transient Method method;
    private final transient PageTexts texts;

    MethodCard(Method method, PageTexts texts) {
        this.method = method;
        this.texts = texts;
    }

    @Override
    protected Card initContent() {
        var card = new Card(ID, texts.say("result.method.title"));
        for (var key : List.of("weighing", "drawing", "deciding")) {
            var paragraph = new Paragraph(texts.say("result.method." + key, method.draws(), method.error()));
            paragraph.addClassName("wm-text");
            card.add(paragraph);
        }
        if (method.open() > 0) {
            var open = new Paragraph(texts.say("result.method.open", method.open()));
            open.addClassName("wm-text");
            card.add(open);
        }
        var exact = new Paragraph(texts.say(
                "result.method.exact",
                method.version(),
                method.engine(),
                method.draws(),
                Long.toString(method.seed()),
                method.on()));
        exact.addClassName("wm-small");
        card.add(exact, new Disclosure("result-weights", texts.say("result.method.weights"), weights()));
        return card;
    }

    private PlainTable weights() {
        return new PlainTable(
                texts.say("result.method.weights-table"),
                List.of(
                        Column.words(texts.say("result.table.criterion")),
                        Column.figures(texts.say("result.table.weight")),
                        Column.figures(texts.say("result.method.stable"))),
                method.weights().stream()
                        .map(weight -> List.of(
                                weight.criterion(), texts.say("result.percent", weight.weight()), stable(weight)))
                        .toList());
    }

    private String stable(Weight weight) {
        return weight.stable()
                .map(range -> texts.say("result.method.stable-range", range.low(), range.high()))
                .orElse("–");
    }
}
