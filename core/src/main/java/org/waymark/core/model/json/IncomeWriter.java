package org.waymark.core.model.json;

import java.util.Map;
import org.waymark.core.document.EnumKey;
import org.waymark.core.document.Node;
import org.waymark.core.model.IncomeModel;
import org.waymark.core.model.IncomeTable;
import org.waymark.core.model.LifeOutcomes;
import org.waymark.core.model.ParameterId;
import org.waymark.core.model.PersonalNumber;
import org.waymark.core.model.Spread;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/** Turns what simulated months rest on into its part of the document. */
final class IncomeWriter {

    private static final JsonNode ANY = NullNode.getInstance();

    private IncomeWriter() {}

    static ObjectNode income(IncomeModel income) {
        var node = new Node()
                .with("person", person(income.person()))
                .with(
                        "plans",
                        income.plans().entrySet(),
                        plan -> new Node()
                                .with("alternative", plan.getKey())
                                .with("plan", EnumKey.of(plan.getValue()))
                                .done())
                .withUnlessEmpty(
                        "events",
                        income.events().entrySet(),
                        event -> new Node()
                                .with("criterion", event.getKey())
                                .with("event", EnumKey.of(event.getValue()))
                                .done());
        income.outcomes().ifPresent(outcomes -> node.with("outcomes", outcomes(outcomes)));
        return node.with("tables", income.tables(), IncomeWriter::table).done();
    }

    private static JsonNode person(Map<PersonalNumber, ParameterId> person) {
        var node = new Node();
        person.forEach((number, parameter) -> node.with(EnumKey.of(number), parameter));
        return node.done();
    }

    private static JsonNode outcomes(LifeOutcomes outcomes) {
        return new Node()
                .with(
                        "criteria",
                        outcomes.criteria().entrySet(),
                        measure -> new Node()
                                .with("criterion", measure.getKey())
                                .with("measure", EnumKey.of(measure.getValue()))
                                .done())
                .with("access-within", outcomes.accessWithin())
                .with("access-least", outcomes.accessLeast())
                .done();
    }

    private static JsonNode table(IncomeTable table) {
        return new Node()
                .with("parameter", EnumKey.of(table.parameter()))
                .with("unit", EnumKey.of(table.parameter().unit()))
                .withUnlessEmpty("by", table.by(), question -> text(question.key()))
                .withUnlessEmpty("rows", table.rows(), IncomeWriter::row)
                .with("otherwise", spread(table.otherwise()))
                .withSorted("evidence", table.evidence())
                .done();
    }

    private static JsonNode row(IncomeTable.Row row) {
        return new Node()
                .with(
                        "when",
                        row.when(),
                        option -> option.<JsonNode>map(key -> text(key.key())).orElse(ANY))
                .with("value", spread(row.value()))
                .done();
    }

    private static JsonNode spread(Spread spread) {
        return spread.isExact()
                ? Node.number(spread.median())
                : Node.numbers(spread.low(), spread.median(), spread.high());
    }

    private static JsonNode text(String key) {
        return JsonNodeFactory.instance.stringNode(key);
    }
}
