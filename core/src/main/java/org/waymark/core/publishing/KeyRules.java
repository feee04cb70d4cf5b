package org.waymark.core.publishing;

import static org.waymark.core.publishing.Located.each;

import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waymark.core.document.Finding;
import org.waymark.core.model.DecisionModel;

/** A key has the form of keys and names one thing of its kind. Questions are named across all sections. */
final class KeyRules {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private KeyRules() {}

    static void check(DecisionModel model, List<Finding> found) {
        unique(
                "alternative",
                each("$.alternatives", model.alternatives()),
                part -> part.id().key(),
                found);
        unique(
                "criterion",
                each("$.criteria", model.criteria()),
                part -> part.id().key(),
                found);
        unique(
                "evidence",
                each("$.evidence", model.evidence()),
                part -> part.id().key(),
                found);
        unique(
                "parameter",
                each("$.parameters", model.parameters()),
                part -> part.id().key(),
                found);
        unique("section", each("$.sections", model.sections()), part -> part.key(), found);
        unique("question", Located.questions(model), part -> part.id().key(), found);
        unique(
                "resource",
                each("$.resources", model.resources()),
                part -> part.id().key(),
                found);
        Located.questions(model)
                .forEach(question -> unique(
                        "option", Located.options(question), part -> part.id().key(), found));
    }

    private static <T> void unique(
            String kind, Stream<Located<T>> parts, Function<T, String> keyOf, List<Finding> found) {
        var firstPaths = new HashMap<String, String>();
        parts.forEach(part -> {
            var path = part.path() + ".key";
            var key = keyOf.apply(part.part());
            if (!FORM.matcher(key).matches()) found.add(Finding.error(path, DraftFinding.ODD_KEY, key));
            var first = firstPaths.putIfAbsent(key, part.path());
            if (first != null) found.add(Finding.error(path, DraftFinding.KEY_TWICE, kind, key, first));
        });
    }
}
