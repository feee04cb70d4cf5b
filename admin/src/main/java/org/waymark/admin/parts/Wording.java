package org.waymark.admin.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import org.waymark.core.document.EnumKey;
import org.waymark.core.document.FindingTexts;
import org.waymark.uikit.text.Phrase;

/** Puts phrases, moments and kinds into words, in the language and the time zone of the one who looks. */
public final class Wording {

    private Wording() {}

    public static String of(Component place, Phrase phrase) {
        return place.getTranslation(phrase.key(), phrase.arguments().toArray());
    }

    /** The key of the text for a constant: {@code area.constant-in-lower-case}. */
    public static String key(String area, Enum<?> constant) {
        return area + "." + EnumKey.of(constant);
    }

    public static String of(Component place, String area, Enum<?> constant) {
        return place.getTranslation(key(area, constant));
    }

    /** The words of findings. */
    public static FindingTexts ofFindings() {
        return FindingTexts.in(locale());
    }

    /** "10:42" if that is on the day of {@code now}, else "Nov 21, 2026, 10:42". */
    public static String moment(Instant moment, Instant now) {
        boolean today =
                moment.atZone(zone()).toLocalDate().equals(now.atZone(zone()).toLocalDate());
        return today ? time(moment) : dayAndTime(moment);
    }

    /** "Nov 21, 2026, 10:42". */
    public static String dayAndTime(Instant moment) {
        return day(moment.atZone(zone()).toLocalDate()) + ", " + time(moment);
    }

    /** "2026-11-21 10:42:05+01:00": ISO 8601 with the zone of the one who looks. */
    public static String isoMoment(Instant moment) {
        return DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ssXXX").format(moment.atZone(zone()));
    }

    private static String time(Instant moment) {
        return DateTimeFormatter.ofPattern("HH:mm").format(moment.atZone(zone()));
    }

    /** "Nov 21, 2026": the day on which it was in the time zone of the one who looks. */
    public static String day(Instant moment) {
        return day(moment.atZone(zone()).toLocalDate());
    }

    public static String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale())
                .format(day);
    }

    private static Locale locale() {
        return Optional.ofNullable(UI.getCurrent()).map(UI::getLocale).orElse(Locale.ENGLISH);
    }

    /** Of the browser; UTC as long as it is unknown. */
    private static ZoneId zone() {
        try {
            return Optional.ofNullable(UI.getCurrent())
                    .map(ui -> ui.getPage().getExtendedClientDetails().getTimeZoneId())
                    .<ZoneId>map(ZoneId::of)
                    .orElse(ZoneOffset.UTC);
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }
}
