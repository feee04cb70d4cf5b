package org.waymark.core.explanation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.waymark.core.testing.Bicycles.AFTER_THE_PRICE_LIST;
import static org.waymark.core.testing.Bicycles.CARGO;
import static org.waymark.core.testing.Bicycles.CITY;
import static org.waymark.core.testing.Bicycles.PRICE;
import static org.waymark.core.testing.Bicycles.PRICE_LIST;
import static org.waymark.core.testing.Bicycles.ROAD;
import static org.waymark.core.testing.Bicycles.ROAD_TEST;
import static org.waymark.core.testing.Bicycles.TODAY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.core.explanation.ExpiredEvidenceReport.Dependant.OfIncome;
import org.waymark.core.explanation.ExpiredEvidenceReport.Dependant.OfPerformance;
import org.waymark.core.explanation.ExpiredEvidenceReport.Entry;
import org.waymark.core.model.EvidenceId;
import org.waymark.core.model.IncomeParameter;
import org.waymark.core.model.json.DefaultModel;
import org.waymark.core.testing.Bicycles;

class ExpiredEvidenceReportTest {

    @Test
    void isEmptyWhileNothingHasExpired() {
        assertEquals(
                List.of(), ExpiredEvidenceReport.of(Bicycles.model(), TODAY).entries());
    }

    @Test
    void listsWhatDependsOnAnExpiredEntry() {
        assertEquals(
                List.of(new Entry(
                        PRICE_LIST,
                        AFTER_THE_PRICE_LIST,
                        List.of(
                                new OfPerformance(CITY, PRICE),
                                new OfPerformance(ROAD, PRICE),
                                new OfPerformance(CARGO, PRICE)))),
                ExpiredEvidenceReport.of(Bicycles.model(), AFTER_THE_PRICE_LIST).entries());
    }

    @Test
    void namesTheLongestExpiredFirst() {
        var report = ExpiredEvidenceReport.of(Bicycles.model(), LocalDate.of(2030, 1, 1));
        assertEquals(
                List.of(PRICE_LIST, ROAD_TEST),
                report.entries().stream().map(Entry::evidence).toList());
        assertEquals(9, report.entries().getLast().dependants().size());
    }

    @Test
    void namesTheNumbersOfSimulatedMonthsToo() {
        var report = ExpiredEvidenceReport.of(DefaultModel.load(), LocalDate.of(2100, 1, 1));
        var frailty = report.entries().stream()
                .filter(entry -> entry.evidence().equals(new EvidenceId("assumed-hire-frailty")))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of(new OfIncome(IncomeParameter.HIRE_FRAILTY)), frailty.dependants());
    }
}
