package org.waymark.admin.audit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.core.document.EnumKey;
import org.waymark.core.model.VersionNumber;
import org.waymark.core.publishing.AuditEvent.Action;
import org.waymark.core.publishing.AuditFilter;

/**
 * A filter as it stands in the address of the page, so that it can be kept and shared: {@code
 * who=ada&what=version-published&from=2026-11-01&to=2026-11-30&version=3}. What cannot be read counts as not given.
 */
final class AuditQuery {

    static final String WHO = "who";
    static final String WHAT = "what";
    static final String FROM = "from";
    static final String TO = "to";
    static final String VERSION = "version";

    private AuditQuery() {}

    static AuditFilter read(Map<String, List<String>> parameters) {
        return new AuditFilter(
                given(parameters, WHO, name -> name),
                given(parameters, WHAT, AuditQuery::action),
                given(parameters, FROM, LocalDate::parse),
                given(parameters, TO, LocalDate::parse),
                given(parameters, VERSION, number -> new VersionNumber(Integer.parseInt(number))));
    }

    private static <T> Optional<T> given(
            Map<String, List<String>> parameters, String name, Function<String, T> meaning) {
        try {
            return parameters.getOrDefault(name, List.of()).stream()
                    .filter(text -> !text.isBlank())
                    .findFirst()
                    .map(String::strip)
                    .map(meaning);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    static Map<String, List<String>> write(AuditFilter filter) {
        var parameters = new LinkedHashMap<String, List<String>>();
        filter.by().ifPresent(name -> parameters.put(WHO, List.of(name)));
        filter.action().ifPresent(action -> parameters.put(WHAT, List.of(EnumKey.of(action))));
        filter.from().ifPresent(day -> parameters.put(FROM, List.of(day.toString())));
        filter.to().ifPresent(day -> parameters.put(TO, List.of(day.toString())));
        filter.version().ifPresent(number -> parameters.put(VERSION, List.of(number.toString())));
        return parameters;
    }

    private static Action action(String word) {
        return Action.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
