package org.waymark.admin.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.waymark.core.model.VersionNumber;
import org.waymark.core.publishing.AuditEvent;
import org.waymark.core.publishing.AuditFilter;
import org.waymark.core.publishing.AuditLog;
import org.waymark.core.publishing.Change;
import org.waymark.core.publishing.ChangesDocument;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The events that fit a filter as a file, newest first, read a thousand at a time. Times are ISO 8601 in UTC. */
record AuditExport(AuditLog log, AuditFilter filter) {

    private static final int READ_AT_ONCE = 1_000;

    private static final String[] COLUMNS = {
        "number", "at", "by", "action", "subject", "version", "what", "field", "where", "before", "after", "reason"
    };

    /** RFC 4180, one line for each change of an event; an event that changed nothing has one, too. */
    void writeCsv(OutputStream output) throws IOException {
        var format = CSVFormat.RFC4180.builder().setHeader(COLUMNS).get();
        try (var csv = new CSVPrinter(new OutputStreamWriter(output, StandardCharsets.UTF_8), format)) {
            for (var events = after(Long.MAX_VALUE); !events.isEmpty(); events = after(last(events))) {
                for (var event : events) write(csv, event);
            }
        }
    }

    private static void write(CSVPrinter csv, AuditEvent event) throws IOException {
        if (event.changes().isEmpty()) csv.printRecord(cells(event, List.of("", "", "", "", "")));
        for (var change : event.changes()) csv.printRecord(cells(event, cells(change)));
    }

    private static List<String> cells(AuditEvent event, List<String> change) {
        var before = List.of(
                Long.toString(event.number()),
                event.at().toString(),
                event.by(),
                event.action().name(),
                event.subject(),
                event.version().map(VersionNumber::toString).orElse(""));
        return Stream.of(before, change, List.of(event.reason()))
                .flatMap(List::stream)
                .map(SpreadsheetCell::safe)
                .toList();
    }

    private static List<String> cells(Change change) {
        return List.of(
                String.join(" › ", change.things()),
                change.field(),
                change.where(),
                cell(change.before()),
                cell(change.after()));
    }

    private static String cell(Optional<JsonNode> value) {
        return value.map(node -> node.isValueNode() ? node.asString() : node.toString())
                .orElse("");
    }

    void writeJson(OutputStream output) {
        try (var json = new JsonMapper().createGenerator(output)) {
            json.writeStartArray();
            for (var events = after(Long.MAX_VALUE); !events.isEmpty(); events = after(last(events))) {
                events.forEach(event -> write(json, event));
            }
            json.writeEndArray();
        }
    }

    private static void write(JsonGenerator json, AuditEvent event) {
        json.writeStartObject();
        json.writeNumberProperty("number", event.number());
        json.writeStringProperty("at", event.at().toString());
        json.writeStringProperty("by", event.by());
        json.writeStringProperty("action", event.action().name());
        json.writeStringProperty("subject", event.subject());
        event.version().ifPresent(version -> json.writeNumberProperty("version", version.value()));
        json.writeName("changes");
        json.writeTree(ChangesDocument.tree(event.changes()));
        json.writeStringProperty("reason", event.reason());
        json.writeEndObject();
    }

    private List<AuditEvent> after(long number) {
        return log.newest(READ_AT_ONCE, number, filter);
    }

    private static long last(List<AuditEvent> events) {
        return events.getLast().number();
    }
}
