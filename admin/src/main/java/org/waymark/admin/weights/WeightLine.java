package org.waymark.admin.weights;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.slider.DecimalSlider;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.OptionalInt;
import org.waymark.admin.parts.Percent;
import org.waymark.core.model.CriterionId;

/** One criterion: a slider and a field for its share, what it was before, and a box to keep it. */
final class WeightLine extends Div {
    private static final long serialVersionUID = 1;

    private static final int DRAGGING_PAUSE_MS = 120;

    /** Tenths of a percent in a percent. */
    private static final double TENTHS = 10;

    private final DecimalSlider slider = new DecimalSlider(0, 100);
    private final Input field = new Input(ValueChangeMode.ON_CHANGE);
    private final Span change = new Span();
    private final Checkbox lock = new Checkbox();
    private final Paragraph problem = new Paragraph();

    WeightLine(
            WeightRow row, WeightsEditor.OnChange onSlide, WeightsEditor.OnChange onType, WeightsEditor.OnLock onLock) {
        addClassName("bo-weight");
        var key = row.id().key();
        getElement().setAttribute("data-criterion", key);
        var name = new Span(row.name());
        name.setId("weight-" + key + "-name");
        name.addClassName("bo-weight-name");
        var description = new Paragraph(row.description());
        description.addClassName("wm-small");
        var words = new Div(name, description);

        slider.setId("weight-" + key + "-slider");
        slider.setStep(0.1);
        slider.setAriaLabel(row.name());
        slider.setValueChangeMode(ValueChangeMode.LAZY);
        slider.setValueChangeTimeout(DRAGGING_PAUSE_MS);
        slider.addValueChangeListener(event -> {
            if (event.isFromClient()) changed(row.id(), event.getValue() * TENTHS, onSlide);
        });

        field.setId("weight-" + key);
        field.setType("number");
        field.addClassNames("wm-input", "bo-weight-field");
        field.setAriaLabel(getTranslation("weights.field", row.name()));
        field.getElement().setAttribute("min", "0").setAttribute("max", "100").setAttribute("step", "0.1");
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) changed(row.id(), Percent.tenths(event.getValue()), onType);
        });
        var figure = new Div(field, new Span("%"));
        figure.addClassName("bo-weight-figure");

        lock.setId("weight-" + key + "-lock");
        lock.setLabel(getTranslation("weights.lock"));
        lock.setAriaLabel(getTranslation("weights.lock-of", row.name()));
        lock.addValueChangeListener(event -> {
            if (event.isFromClient()) onLock.locked(row.id(), event.getValue());
        });
        change.addClassName("bo-weight-change");
        problem.setId("weight-" + key + "-problem");
        problem.addClassNames("wm-field-error", "bo-weight-problem");
        problem.getElement().setAttribute("role", "alert");
        add(words, slider, figure, change, lock, problem);
    }

    private void changed(CriterionId criterion, double tenths, WeightsEditor.OnChange onChange) {
        getElement().executeJs("window.waymarkUnsent.arrived($0)", criterion.key());
        onChange.changed(criterion, tenths);
    }

    void show(WeightRow row) {
        slider.setValue(row.now() / TENTHS);
        field.setValue(Percent.number(row.now()));
        say("");
        lock.setValue(row.locked());
        change.setText(
                row.changedBy() == 0
                        ? getTranslation("weights.unchanged")
                        : getTranslation(
                                "weights.changed",
                                Percent.number(row.before()),
                                Percent.change(row.before(), row.now())));
        change.setClassName("bo-changed", row.changedBy() > 0);
    }

    /**
     * Says why it does not have what was asked for. What was typed stays, to be put right, also where figures of an earlier change
     * reached the browser after it was typed.
     */
    void explain(OptionalInt most) {
        field.getElement().executeJs("this.value = $0", field.getValue());
        say(
                most.isPresent()
                        ? getTranslation("weights.problem.most", Percent.number(most.getAsInt()))
                        : getTranslation("weights.problem.no-share"));
    }

    private void say(String text) {
        problem.setText(text);
        if (text.isEmpty()) {
            field.getElement().removeAttribute("aria-invalid").removeAttribute("aria-describedby");
        } else {
            field.getElement()
                    .setAttribute("aria-invalid", "true")
                    .setAttribute("aria-describedby", problem.getId().orElseThrow());
        }
    }
}
