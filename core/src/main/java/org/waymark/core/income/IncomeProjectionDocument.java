package org.waymark.core.income;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.waymark.core.document.Node;
import org.waymark.core.income.IncomeProjection.MonthlyIncome;
import org.waymark.core.income.IncomeProjection.PathProjection;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A projection as JSON: fields in a fixed order, money in whole cents. Equal projections give equal bytes. */
public final class IncomeProjectionDocument {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private IncomeProjectionDocument() {}

    public static ObjectNode write(IncomeProjection projection) {
        var paths = NODES.objectNode();
        projection.paths().forEach((path, months) -> paths.set(path.key(), path(months)));
        return new Node()
                .with("paths", paths)
                .with("need", projection.need())
                .with("lives", projection.draws().count())
                .with("seed", Node.whole(projection.draws().seed()))
                .with("engine", Lives.ENGINE)
                .done();
    }

    private static ObjectNode path(PathProjection path) {
        return new Node()
                .with("months", IntStream.range(0, path.months().size()).boxed().toList(), m -> month(m + 1, path))
                .with("needMetFrom", orNull(path.needMetFrom()))
                .with(
                        "runsOut",
                        new Node()
                                .with("share", path.outOfMoney())
                                .with("month", orNull(path.outOfMoneyIn()))
                                .done())
                .with("hiredBy", path.hiredBy(), Node::number)
                .with("worksOut", path.worksOut())
                .done();
    }

    private static JsonNode month(int number, PathProjection path) {
        MonthlyIncome income = path.months().get(number - 1);
        return new Node()
                .with("month", number)
                .with("p5", cents(income.p5()))
                .with("p25", cents(income.p25()))
                .with("p50", cents(income.p50()))
                .with("p75", cents(income.p75()))
                .with("p95", cents(income.p95()))
                .done();
    }

    private static double cents(double money) {
        return Math.rint(money * 100) / 100;
    }

    private static JsonNode orNull(OptionalInt number) {
        return number.isPresent() ? NODES.numberNode(number.getAsInt()) : NODES.nullNode();
    }
}
