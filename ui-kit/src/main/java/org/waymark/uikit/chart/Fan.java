package org.waymark.uikit.chart;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.uikit.part.PathColour;

/** How a quantity may go on over time: a line for the middle case, bands for half of all cases and for nine in ten. */
public final class Fan extends Div {
    private static final long serialVersionUID = 1;

    /** Lines across the picture at most, zero included. */
    private static final int MOST_TICKS = 6;

    /** Of one step of time, five percentiles from low to high, all 0 or more and in one unit. */
    public record Step(double low, double lower, double middle, double upper, double high) {}

    /**
     * The numbers beside the picture, from 0 up.
     *
     * @param step between two of them, larger than 0
     * @param labels one for each number, from that of 0
     */
    public record Axis(double step, List<String> labels) {
        public Axis {
            labels = List.copyOf(labels);
        }

        /** Round numbers that reach up to {@code largest} at least. */
        public static Axis upTo(double largest, DoubleFunction<String> label) {
            double rough = Math.max(largest, 1) / (MOST_TICKS - 1);
            double power = Math.pow(10, Math.floor(Math.log10(rough)));
            double step = Stream.of(1.0, 2.0, 2.5, 5.0, 10.0)
                    .map(factor -> factor * power)
                    .filter(candidate -> candidate >= rough)
                    .findFirst()
                    .orElse(10 * power);
            int count = (int) Math.ceil(Math.max(largest, 1) / step) + 1;
            return new Axis(
                    step,
                    IntStream.range(0, count)
                            .mapToObj(i -> label.apply(i * step))
                            .toList());
        }

        double top() {
            return step * (labels.size() - 1);
        }
    }

    /**
     * @param steps two or more
     * @param before how it was before something changed, drawn as a thin outline; empty if nothing did
     * @param feet what stands below the first and the last step
     * @param need a line across, in the unit of the steps
     * @param met the step, from 0, at which a ring on that line says that it is reached
     */
    public Fan(
            PathColour colour,
            List<Step> steps,
            List<Step> before,
            Axis axis,
            List<String> feet,
            OptionalDouble need,
            OptionalInt met) {
        addClassNames("wm-fan", colour.cssClass());
        var field = new Div();
        field.addClassName("wm-fan-field");
        for (int i = 0; i < axis.labels().size(); i++) {
            var tick = new Span(axis.labels().get(i));
            tick.addClassName("wm-fan-tick");
            place(tick, 0, i * axis.step(), axis);
            field.add(tick);
        }
        field.add(new Svg(drawn(steps, before, axis)));
        need.ifPresent(level -> {
            var line = new Span();
            line.addClassName("wm-fan-need");
            place(line, 0, level, axis);
            field.add(line);
            met.ifPresent(step -> {
                var ring = new Span();
                ring.addClassName("wm-fan-ring");
                place(ring, (double) step / (steps.size() - 1), level, axis);
                field.add(ring);
            });
        });
        var below = new Div();
        below.addClassName("wm-fan-feet");
        feet.forEach(foot -> below.add(new Span(foot)));
        add(field, below);
    }

    private static void place(Span mark, double across, double value, Axis axis) {
        mark.getStyle().set("--x", number(across)).set("--y", number(value / axis.top()));
    }

    /** In a box of the width of the steps and the height of 100, whatever the size on screen. */
    private static String drawn(List<Step> steps, List<Step> before, Axis axis) {
        return """
                <svg viewBox="0 0 %d 100" preserveAspectRatio="none" focusable="false">\
                <polygon class="wm-fan-most" points="%s"/><polygon class="wm-fan-half" points="%s"/>\
                <polyline class="wm-fan-middle" points="%s"/>%s</svg>""".formatted(
                        steps.size() - 1,
                        band(steps, axis, Step::low, Step::high),
                        band(steps, axis, Step::lower, Step::upper),
                        String.join(" ", points(steps, axis, Step::middle)),
                        before.isEmpty() ? "" : outline(before, axis));
    }

    private static String outline(List<Step> before, Axis axis) {
        return """
                <polygon class="wm-fan-before" points="%s"/><polyline class="wm-fan-before" points="%s"/>""".formatted(
                band(before, axis, Step::low, Step::high), String.join(" ", points(before, axis, Step::middle)));
    }

    private static String band(List<Step> steps, Axis axis, ToDoubleFunction<Step> from, ToDoubleFunction<Step> to) {
        var back = new ArrayList<>(points(steps, axis, from)).reversed();
        return Stream.concat(points(steps, axis, to).stream(), back.stream()).collect(Collectors.joining(" "));
    }

    private static List<String> points(List<Step> steps, Axis axis, ToDoubleFunction<Step> value) {
        return IntStream.range(0, steps.size())
                .mapToObj(i -> i + "," + number(100 - 100 * value.applyAsDouble(steps.get(i)) / axis.top()))
                .toList();
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.4f", number);
    }
}
