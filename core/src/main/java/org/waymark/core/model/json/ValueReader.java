package org.waymark.core.model.json;

import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.waymark.core.document.EnumKey;
import org.waymark.core.document.Place;
import org.waymark.core.document.RefusedValue;
import org.waymark.core.model.LocalizedText;

/** Reads the small values of a model document: keys, texts, dates, addresses, choices. */
final class ValueReader {

    static final LocalizedText NO_TEXT = new LocalizedText(Map.of());

    /** Language, script, region and variant of BCP 47. */
    private static final Pattern TAG = Pattern.compile(
            "[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?" + "(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))?");

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private ValueReader() {}

    static Optional<LocalizedText> localized(Place place) {
        return place.object(fields -> {
            var byLocale = new HashMap<Locale, String>();
            for (var field : place.node().properties()) {
                var here = place.at(field.getKey(), field.getValue());
                var locale = locale(here, field.getKey());
                var text = fields.required(field.getKey(), Place::text);
                if (locale.isPresent() && text.isPresent() && byLocale.put(locale.get(), text.get()) != null) {
                    here.found(ModelFinding.LANGUAGE_TWICE, field.getKey());
                }
            }
            return fields.build(() -> new LocalizedText(byLocale));
        });
    }

    static Optional<Locale> locale(Place place) {
        return place.text().flatMap(tag -> locale(place, tag));
    }

    private static Optional<Locale> locale(Place place, String tag) {
        var locale = Locale.forLanguageTag(tag);
        return TAG.matcher(tag).matches() && locale.toLanguageTag().equalsIgnoreCase(tag)
                ? Optional.of(locale)
                : place.found(ModelFinding.NOT_A_LANGUAGE, tag);
    }

    /** A key, made into the identity that {@code identity} gives it. */
    static <T> Function<Place, Optional<T>> key(Function<String, T> identity) {
        return place -> place.text().flatMap(key -> {
            try {
                return Optional.of(identity.apply(key));
            } catch (IllegalArgumentException refused) {
                return place.found(ModelFinding.REFUSED_KEY, RefusedValue.reason(refused));
            }
        });
    }

    static <T> Function<Place, Optional<Set<T>>> keys(Function<String, T> identity) {
        return place -> place.set(key(identity));
    }

    static Optional<LocalDate> date(Place place) {
        return place.parsed(ModelFinding.NOT_A_DATE, ValueReader::day);
    }

    /** Years of four digits only. */
    private static LocalDate day(String text) {
        if (!DAY.matcher(text).matches()) throw new IllegalArgumentException(text);
        return LocalDate.parse(text);
    }

    static Optional<URI> address(Place place) {
        return place.parsed(ModelFinding.NOT_AN_ADDRESS, URI::create);
    }

    /** One of the constants of an enum, in small letters. */
    static <E extends Enum<E>> Function<Place, Optional<E>> oneOf(E[] constants) {
        return place -> place.text().flatMap(word -> {
            var match = Arrays.stream(constants)
                    .filter(constant -> EnumKey.of(constant).equals(word))
                    .findFirst();
            return match.isPresent() ? match : place.found(ModelFinding.UNKNOWN_WORD, word, words(constants));
        });
    }

    private static List<String> words(Enum<?>[] constants) {
        return Arrays.stream(constants).map(EnumKey::of).toList();
    }
}
