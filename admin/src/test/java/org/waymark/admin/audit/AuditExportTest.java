package org.waymark.admin.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.core.publishing.AuditEvent;
import org.waymark.core.publishing.AuditEvent.Action;
import org.waymark.core.publishing.AuditFilter;
import org.waymark.core.publishing.ChangesDocument;
import org.waymark.core.testing.AuditFilters;
import org.waymark.core.testing.Bicycles;
import tools.jackson.databind.json.JsonMapper;

class AuditExportTest {

    private static final String WEIGHT_AND_NAME = """
            [{"what": ["Pay, level"], "field": "base-weight", "where": "criteria.pay.base-weight", "before": -0.5, "after": 0.2},
             {"what": [], "field": "name.en", "where": "name.en", "after": "=2+5"}]
            """;

    private final List<AuditEvent> events = new ArrayList<>();

    private void event(String by, String changes, String reason) {
        events.add(new AuditEvent(
                events.size() + 1,
                Bicycles.NOON,
                by,
                Action.DRAFT_SAVED,
                "draft of version 2",
                ChangesDocument.read(changes),
                reason));
    }

    private String csv(AuditFilter filter) throws IOException {
        var output = new ByteArrayOutputStream();
        new AuditExport(new Events(events), filter).writeCsv(output);
        return output.toString(StandardCharsets.UTF_8);
    }

    @Test
    void hasALineForEachChange() throws IOException {
        event("ada", "[]", "");
        event("ben", WEIGHT_AND_NAME, "he said \"so\"");

        var bens = "2,2026-11-22T12:00:00Z,ben,DRAFT_SAVED,draft of version 2,2,";
        var said = ",\"he said \"\"so\"\"\"";
        assertEquals(
                List.of(
                        "number,at,by,action,subject,version,what,field,where,before,after,reason",
                        bens + "\"Pay, level\",base-weight,criteria.pay.base-weight,-0.5,0.2" + said,
                        bens + ",name.en,name.en,,'=2+5" + said,
                        "1,2026-11-22T12:00:00Z,ada,DRAFT_SAVED,draft of version 2,2,,,,,,",
                        ""),
                List.of(csv(AuditFilter.NONE).split("\r\n", -1)));
        assertEquals(2, csv(AuditFilters.by("ada")).lines().count());
    }

    @Test
    void holdsEverythingHoweverLongTheLogIs() throws IOException {
        for (int i = 0; i < 2_345; i++) event("ada", "[]", "");

        assertEquals(2_346, csv(AuditFilter.NONE).lines().count());
    }

    @Test
    void keepsTheValuesOfChangesInJson() {
        event("ada", """
                [{"what":["Pay"],"field":"value","where":"criteria.pay.value","before":[[0,0],[1,1]]}]""", "because");
        var output = new ByteArrayOutputStream();

        new AuditExport(new Events(events), AuditFilter.NONE).writeJson(output);

        assertEquals(new JsonMapper().readTree("""
                        [{"number": 1, "at": "2026-11-22T12:00:00Z", "by": "ada", "action": "DRAFT_SAVED",
                          "subject": "draft of version 2", "version": 2, "reason": "because",
                          "changes": [{"what": ["Pay"], "field": "value", "where": "criteria.pay.value", "before": [[0, 0], [1, 1]]}]}]
                        """), new JsonMapper().readTree(output.toByteArray()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1", "＝1", "-"})
    void isNoFormulaToASpreadsheet(String text) {
        assertEquals("'" + text, SpreadsheetCell.safe(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.5", "12", "1.0E-5", "Pay level", "a=b", ""})
    void staysAsItIsWhenItIsNone(String text) {
        assertEquals(text, SpreadsheetCell.safe(text));
    }
}
