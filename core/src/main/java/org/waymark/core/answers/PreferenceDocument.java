package org.waymark.core.answers;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.core.answers.Answer.Preferred;
import org.waymark.core.answers.Answer.Ranked;
import org.waymark.core.document.EnumKey;
import org.waymark.core.document.JsonNumbers;
import org.waymark.core.document.Node;
import org.waymark.core.model.CriterionId;
import org.waymark.core.model.Keys;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What somebody would rather have, as JSON: a ranking is {@code {"order": [["pay"], ["leave", "growth"]], "ranges": {"pay":
 * {"worse": 4, "better": 30}, …}}}, a choice between two offers {@code {"first": {"criterion": "pay", "worse": 11, "better":
 * 14}, "second": {"criterion": "delay", "worse": 12, "better": 2}, "prefers": "first"}}, where the first offer has the better
 * level of the criterion under {@code first} and the worse of the other.
 */
public final class PreferenceDocument {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private PreferenceDocument() {}

    public static ObjectNode write(Ranked ranked) {
        var order = NODES.arrayNode();
        for (var group : ranked.order()) {
            var keys = order.addArray();
            group.stream().sorted().forEach(criterion -> keys.add(criterion.key()));
        }
        return new Node()
                .with("order", order)
                .with("ranges", write(ranked.ranges()))
                .done();
    }

    /** What was within reach on each criterion, by key. */
    public static ObjectNode write(Map<CriterionId, LevelRange> ranges) {
        var written = NODES.objectNode();
        ranges.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(range -> written.set(
                        range.getKey().key(),
                        range(new Node(), range.getValue()).done()));
        return written;
    }

    public static ObjectNode write(Preferred preferred) {
        return write(preferred.offers()).put("prefers", EnumKey.of(preferred.preference()));
    }

    /** Two offers that nobody has chosen from yet: the same without {@code prefers}. */
    public static ObjectNode write(Offers offers) {
        return new Node()
                .with("first", side(offers.first(), offers.ofFirst()))
                .with("second", side(offers.second(), offers.ofSecond()))
                .done();
    }

    /** Empty unless {@code node} has the form of a ranking and nothing else. */
    public static Optional<Ranked> readRanked(JsonNode node) {
        if (!hasJust(node, "order", "ranges")) return Optional.empty();
        var order = order(node.get("order"));
        var ranges = ranges(node.get("ranges"));
        return order.flatMap(groups -> ranges.map(all -> new Ranked(groups, all)));
    }

    /** Empty unless {@code node} has the form of a choice between two offers and nothing else. */
    public static Optional<Preferred> readPreferred(JsonNode node) {
        if (!hasJust(node, "first", "second", "prefers")) return Optional.empty();
        var first = side(node.get("first"));
        var second = side(node.get("second"));
        var preference = Arrays.stream(Preference.values())
                .filter(each -> EnumKey.of(each)
                        .equals(node.get("prefers").asStringOpt().orElse("")))
                .findFirst();
        if (first.isEmpty() || second.isEmpty() || preference.isEmpty()) return Optional.empty();
        if (first.get().getKey().equals(second.get().getKey())) return Optional.empty();
        var offers = new Offers(
                first.get().getKey(),
                first.get().getValue(),
                second.get().getKey(),
                second.get().getValue());
        return Optional.of(new Preferred(offers, preference.get()));
    }

    private static ObjectNode side(CriterionId criterion, LevelRange levels) {
        return range(new Node().with("criterion", criterion), levels).done();
    }

    private static Node range(Node node, LevelRange range) {
        return node.with("worse", range.worse()).with("better", range.better());
    }

    private static Optional<Map.Entry<CriterionId, LevelRange>> side(JsonNode node) {
        if (!hasJust(node, "criterion", "worse", "better")) return Optional.empty();
        return criterion(node.get("criterion"))
                .flatMap(criterion -> range(node).map(levels -> Map.entry(criterion, levels)));
    }

    private static Optional<List<Set<CriterionId>>> order(JsonNode node) {
        if (!node.isArray()) return Optional.empty();
        var order = new ArrayList<Set<CriterionId>>();
        for (var group : node) {
            if (!group.isArray() || group.isEmpty()) return Optional.empty();
            var criteria =
                    group.valueStream().flatMap(key -> criterion(key).stream()).collect(toSet());
            if (criteria.size() < group.size()) return Optional.empty();
            order.add(criteria);
        }
        return Optional.of(order);
    }

    private static Optional<Map<CriterionId, LevelRange>> ranges(JsonNode node) {
        if (!node.isObject()) return Optional.empty();
        var ranges = new LinkedHashMap<CriterionId, LevelRange>();
        for (var property : node.properties()) {
            var levels = Optional.of(property.getValue())
                    .filter(range -> hasJust(range, "worse", "better"))
                    .flatMap(PreferenceDocument::range);
            if (levels.isEmpty() || !Keys.isKey(property.getKey())) return Optional.empty();
            ranges.put(new CriterionId(property.getKey()), levels.get());
        }
        return Optional.of(ranges);
    }

    private static Optional<CriterionId> criterion(JsonNode node) {
        return node.stringValueOpt().filter(Keys::isKey).map(CriterionId::new);
    }

    private static Optional<LevelRange> range(JsonNode node) {
        return JsonNumbers.finite(node.get("worse"))
                .flatMap(worse -> JsonNumbers.finite(node.get("better")).map(better -> new LevelRange(worse, better)));
    }

    private static boolean hasJust(JsonNode node, String... fields) {
        return node.isObject()
                && node.size() == fields.length
                && Arrays.stream(fields).allMatch(node::has);
    }
}
