package org.waymark.admin.outcomes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.core.analytics.OutcomeReport.Ending;
import org.waymark.core.assessment.PublishedModels;
import org.waymark.core.model.Alternative;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.PublishedModel;
import org.waymark.core.model.VersionNumber;
import org.waymark.uikit.part.PathColour;

/** Names the endings: paths in the order and with the names of the newest version that has them, then the other endings. */
record EndingLabels(LinkedHashMap<AlternativeId, String> names, List<Alternative> paths) {

    private static final PathColour TOO_CLOSE = new PathColour(6);
    private static final PathColour NONE_FITS = new PathColour(5);

    static List<EndingLabel> of(
            Collection<Ending> endings, Collection<VersionNumber> versions, PublishedModels models) {
        var older = versions.stream()
                .sorted(Comparator.reverseOrder())
                .map(models::find)
                .flatMap(Optional::stream);
        return of(Stream.concat(Stream.of(models.current()), older).map(PublishedModel::model))
                .label(endings);
    }

    private static EndingLabels of(Stream<DecisionModel> newestFirst) {
        var labels = new EndingLabels(new LinkedHashMap<>(), new ArrayList<>());
        newestFirst.forEach(labels::learn);
        return labels;
    }

    private void learn(DecisionModel model) {
        for (var path : model.alternatives()) {
            var name = path.name().in(model.defaultLocale(), model.defaultLocale());
            if (names.putIfAbsent(path.id(), name) == null) paths.add(path);
        }
    }

    private List<EndingLabel> label(Collection<Ending> endings) {
        var order = new ArrayList<>(names.keySet());
        return endings.stream()
                .sorted(Comparator.comparing(Ending::kind)
                        .thenComparing(ending ->
                                ending.recommended().map(order::indexOf).orElse(-1)))
                .map(ending -> new EndingLabel(
                        ending, ending.recommended().map(path -> names.getOrDefault(path, path.key())), colour(ending)))
                .toList();
    }

    private PathColour colour(Ending ending) {
        return switch (ending.kind()) {
            case RECOMMENDED ->
                ending.recommended().map(path -> PathColour.of(path, paths)).orElse(TOO_CLOSE);
            case TOO_CLOSE -> TOO_CLOSE;
            case NONE_FITS -> NONE_FITS;
        };
    }
}
