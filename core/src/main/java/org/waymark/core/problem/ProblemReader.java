package org.waymark.core.problem;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.waymark.core.acceptability.Output;
import org.waymark.core.document.EnumKey;
import org.waymark.core.document.JsonFinding;
import org.waymark.core.document.Place;
import org.waymark.core.document.RefusedValue;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.CriterionId;
import org.waymark.core.model.Keys;
import org.waymark.core.model.json.DrawsReader;
import org.waymark.core.numerics.Draws;
import org.waymark.core.weights.WeightInformation;

/** Reads the document as a whole: alternatives, criteria and draws; performances and weights have readers of their own. */
final class ProblemReader {

    private ProblemReader() {}

    /** Reads on with what is known of alternatives and criteria even if not all could be read, to find everything at once. */
    static Optional<DecisionProblem> problem(Place place) {
        return place.object(fields -> {
            var alternatives = fields.required("alternatives", ProblemReader::alternatives);
            var criteria = fields.required("criteria", ProblemReader::criteria);
            var choices = alternatives.orElseGet(
                    () -> Recognised.alternatives(place.node().path("alternatives")));
            var values =
                    criteria.orElseGet(() -> Recognised.criteria(place.node().path("criteria")));
            var inOrder = List.copyOf(choices);
            var joint = fields.optional("joint", new JointReader(inOrder, values)::read)
                    .orElse(Map.of());
            var alone = new LinkedHashMap<>(values);
            alone.keySet().removeIf(criterion -> place.node().path("joint").has(criterion.key()));
            var cells = fields.required("performances", new PerformancesReader(inOrder, alone)::read);
            var weights = fields.optional("weights", new WeightsReader(values.keySet())::read);
            var draws = fields.optional("draws", ProblemReader::draws);
            var outputs = fields.optional("outputs", here -> here.set(ProblemReader::output));
            var table = cells.map(told -> new ProblemTable(inOrder, values.values(), told, joint));
            return fields.build(() -> new DecisionProblem(
                    table.orElseThrow().performances(),
                    weights.orElseGet(() -> new WeightInformation.Missing(values.keySet())),
                    draws.orElse(Draws.USUAL),
                    outputs.orElse(Set.of()),
                    table.orElseThrow().missing()));
        });
    }

    private static Optional<Set<AlternativeId>> alternatives(Place place) {
        return place.set(key(AlternativeId::new))
                .flatMap(all -> all.isEmpty()
                        ? place.<Set<AlternativeId>>found(ProblemFinding.NO_ALTERNATIVE)
                        : Optional.of(all));
    }

    private static Optional<Map<CriterionId, ProblemCriterion>> criteria(Place place) {
        return place.list(CriteriaReader::criterion).flatMap(all -> {
            if (all.isEmpty()) return place.found(ProblemFinding.NO_CRITERION);
            var byId = new LinkedHashMap<CriterionId, ProblemCriterion>();
            for (int i = 0; i < all.size(); i++) {
                if (byId.put(all.get(i).id(), all.get(i)) != null) {
                    place.at(i).found(JsonFinding.TWICE_IN_LIST, all.get(i).id());
                }
            }
            return Optional.of(byId);
        });
    }

    static Optional<Draws> draws(Place place) {
        return place.object(fields -> {
            var seed = fields.optional("seed", DrawsReader::seed);
            var count = fields.optional("count", DrawsReader::count);
            return fields.build(() -> new Draws(seed.orElse(Draws.USUAL.seed()), count.orElse(Draws.USUAL.count())));
        });
    }

    private static Optional<Output> output(Place place) {
        return place.text()
                .flatMap(text -> Output.of(text).or(() -> place.found(ProblemFinding.NO_OUTPUT, text, keys())));
    }

    private static List<String> keys() {
        return Arrays.stream(Output.values()).map(Output::key).toList();
    }

    /** One of these constants, as documents write it; {@code other} is found, with the text and all keys, if it is none. */
    static <T extends Enum<T>> Optional<T> constant(Place place, List<T> constants, ProblemFinding other) {
        return place.text()
                .flatMap(text -> constants.stream()
                        .filter(constant -> EnumKey.of(constant).equals(text))
                        .findFirst()
                        .or(() -> place.found(
                                other, text, constants.stream().map(EnumKey::of).toList())));
    }

    /** A key, made into the identity that {@code identity} gives it. */
    static <T> Function<Place, Optional<T>> key(Function<String, T> identity) {
        return place -> place.text().flatMap(text -> {
            try {
                return Optional.of(identity.apply(text));
            } catch (IllegalArgumentException refused) {
                return place.found(ProblemFinding.REFUSED_NAME, RefusedValue.reason(refused), Keys.LONGEST);
            }
        });
    }

    /**
     * What stands under each of the names that are expected; others are findings, and so are missing ones if {@code
     * complete}.
     */
    static <K, V> Optional<Map<K, V>> byName(
            Place place, Collection<K> expected, boolean complete, Function<K, Function<Place, Optional<V>>> readers) {
        return place.object(fields -> {
            var read = new LinkedHashMap<K, V>();
            for (var key : expected) {
                var value = complete
                        ? fields.required(key.toString(), readers.apply(key))
                        : fields.optional(key.toString(), readers.apply(key));
                value.ifPresent(v -> read.put(key, v));
            }
            return fields.build(() -> read);
        });
    }
}
