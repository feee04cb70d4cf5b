package org.waymark.web.result;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.waymark.uikit.part.Card;
import org.waymark.uikit.part.PathName;
import org.waymark.web.result.ResultState.Plan;

/** What to do next. */
final class PlanCard extends Composite<Card> {
    private static final long serialVersionUID = 1;

    private final transient List<Plan> plans;
    private final transient PageTexts texts;

    PlanCard(List<Plan> plans, PageTexts texts) {
        this.plans = plans;
        this.texts = texts;
    }

    @Override
    protected Card initContent() {
        var card = new Card("result-plan", texts.say("result.plan.title"));
        boolean several = plans.size() > 1;
        for (var plan : plans) {
            var steps = new OrderedList();
            steps.addClassName("steps");
            for (var step : plan.steps()) {
                var when = several ? new H4(step.when()) : new H3(step.when());
                when.addClassName("wm-subheading");
                var what = new Paragraph(step.what());
                what.addClassName("wm-text");
                steps.add(new ListItem(when, what));
            }
            if (several) {
                var name = new H3(new PathName(plan.path().name(), plan.path().colour()));
                name.addClassName("wm-subheading");
                card.add(new Div(name, steps));
            } else {
                card.add(steps);
            }
        }
        return card;
    }
}
