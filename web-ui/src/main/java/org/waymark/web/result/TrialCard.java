package org.waymark.web.result;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.RangeInput;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import org.waymark.uikit.part.ActionButton;
import org.waymark.uikit.part.ActionButton.Look;
import org.waymark.uikit.part.Card;
import org.waymark.uikit.part.PathName;
import org.waymark.uikit.part.Sentence;
import org.waymark.web.result.ResultState.Slider;
import org.waymark.web.result.ResultState.Trial;
import org.waymark.web.result.ResultState.TrialPath;
import org.waymark.web.result.ResultState.Trials;

/** Sliders for answers that can be tried out, and how the paths stand then, beside how they stand now. */
final class TrialCard extends Composite<Card> {
    private static final long serialVersionUID = 1;

    /** How long a slider rests before the server is asked, in milliseconds. */
    private static final int REST = 150;

    private final transient Trials trials;
    private final transient ResultPresenter presenter;
    private final transient PageTexts texts;
    private final List<RangeInput> inputs = new ArrayList<>();
    private final List<Span> values = new ArrayList<>();
    private final Div headline = new Div();
    private final UnorderedList paths = new UnorderedList();
    private final ActionButton back;
    private final ActionButton keep;

    TrialCard(Trials trials, ResultPresenter presenter, PageTexts texts) {
        this.trials = trials;
        this.presenter = presenter;
        this.texts = texts;
        back = new ActionButton("trial-back", texts.say("result.trial.back"), Look.PLAIN, this::goBack);
        keep = new ActionButton(
                "trial-keep", texts.say("result.trial.keep"), Look.PLAIN, () -> presenter.keepTrial(places()));
    }

    @Override
    protected Card initContent() {
        var sliders = new Div();
        sliders.addClassName("trial-sliders");
        trials.sliders().forEach(slider -> sliders.add(slider(slider)));
        headline.setId("trial-headline");
        headline.getElement().setAttribute("role", "status");
        paths.addClassName("trial-paths");
        var buttons = new Div(back, keep);
        buttons.addClassName("wm-row");
        showNow();
        return new Card("result-trial", texts.say("result.trial.title"), sliders, headline, paths, buttons)
                .withLead(texts.say("result.trial.lead"));
    }

    private Component slider(Slider slider) {
        var input = new RangeInput(ValueChangeMode.TIMEOUT);
        input.setValueChangeTimeout(REST);
        input.setId("trial-" + slider.key());
        input.setMin(0);
        input.setMax(slider.levels().size() - 1);
        input.setStep(1.0);
        input.setValue((double) slider.chosen());
        input.addClassName("wm-range");
        inputs.add(input);
        var label = new NativeLabel(texts.say(slider.title()));
        label.setFor("trial-" + slider.key());
        var value = new Span();
        values.add(value);
        var head = new Div(label, value);
        head.addClassName("trial-head");
        var ends = new Div(
                new Span(texts.say(slider.levels().getFirst())),
                new Span(texts.say(slider.levels().getLast())));
        ends.addClassName("trial-ends");
        var own = new Paragraph(
                texts.say("result.trial.own", texts.say(slider.levels().get(slider.chosen()))));
        own.addClassName("wm-small");
        input.addValueChangeListener(event -> moved());
        return new Div(head, input, ends, own);
    }

    private List<Integer> places() {
        return inputs.stream().map(input -> input.getValue().intValue()).toList();
    }

    private boolean isMoved() {
        return !places().equals(trials.sliders().stream().map(Slider::chosen).toList());
    }

    private void moved() {
        if (isMoved()) {
            presenter.tryOut(places());
        } else {
            presenter.endTrial();
        }
    }

    private void goBack() {
        for (int i = 0; i < inputs.size(); i++) {
            inputs.get(i).setValue((double) trials.sliders().get(i).chosen());
        }
        presenter.endTrial();
    }

    /** How the paths stand with the answers that were given. */
    void showNow() {
        say(new Sentence(texts.say("result.trial.unmoved")));
        draw(trials.paths());
    }

    void show(Trial trial) {
        say(new Sentence(texts.say(trial.headline())));
        draw(trial.paths());
    }

    void showBusy() {
        say(new Sentence(texts.say("failure.busy.text")));
    }

    private void say(Sentence sentence) {
        headline.removeAll();
        headline.add(sentence);
    }

    private void draw(List<TrialPath> standings) {
        boolean moved = isMoved();
        back.setEnabled(moved);
        keep.setEnabled(moved);
        for (int i = 0; i < inputs.size(); i++) {
            var words = texts.say(trials.sliders().get(i).levels().get(places().get(i)));
            values.get(i).setText(words);
            inputs.get(i).getElement().setAttribute("aria-valuetext", words);
        }
        paths.removeAll();
        for (int i = 0; i < standings.size(); i++) {
            paths.add(path(standings.get(i), trials.paths().get(i), moved));
        }
    }

    private ListItem path(TrialPath then, TrialPath now, boolean moved) {
        var line = new ListItem(
                new PathName(then.path().name(), then.path().colour()),
                new Sentence(texts.say(then.standing()), "wm-text"));
        line.addClassName(then.path().colour().cssClass());
        if (moved && !then.standing().equals(now.standing())) {
            var before = new Sentence(
                    texts.say("result.trial.now", texts.say(now.standing()).replace("*", "")), "wm-small");
            line.add(before);
        }
        return line;
    }
}
