package org.waymark.uikit.text;

import com.ibm.icu.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;

/**
 * The interface texts of one language, from the application's bundle and the shared one behind it. Patterns are ICU's,
 * so plurals follow the language: {@code {0, plural, one {# minute} other {# minutes}}}.
 */
public final class Texts {
    /** Where an application keeps its texts. */
    public static final String OF_THE_APPLICATION = "vaadin-i18n.translations";

    /** Where the shared texts are: {@code common.…} and {@code failure.…}. */
    public static final String SHARED = "vaadin-i18n.shared";

    private static final Logger LOG = Logger.getLogger(Texts.class.getName());

    private final Locale locale;
    private final List<ResourceBundle> bundles;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    private Texts(Locale locale, List<ResourceBundle> bundles) {
        this.locale = locale;
        this.bundles = List.copyOf(bundles);
    }

    /** The texts in the language nearest to {@code wanted}, from the bundles {@code loader} sees. */
    public static Texts in(Locale wanted, ClassLoader loader) {
        var language = Languages.nearest(wanted);
        var bundles = new ArrayList<ResourceBundle>();
        for (var name : List.of(OF_THE_APPLICATION, SHARED)) {
            try {
                bundles.add(ResourceBundle.getBundle(
                        name,
                        language,
                        loader,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
            } catch (MissingResourceException absent) {
                LOG.severe("No texts %s for %s: %s".formatted(name, language, absent.getMessage()));
            }
        }
        return new Texts(language, bundles);
    }

    public Locale locale() {
        return locale;
    }

    public String say(Phrase phrase) {
        return say(phrase.key(), phrase.arguments().toArray());
    }

    /** The text with its placeholders filled; the key itself when there is no such text, and a line in the log. */
    public String say(String key, Object... arguments) {
        var said = new Object[arguments.length];
        for (int i = 0; i < said.length; i++) said[i] = inWords(arguments[i]);
        var format = formats.computeIfAbsent(key, wanted -> new MessageFormat(pattern(wanted), locale));
        synchronized (format) { // an ICU format is not safe for threads
            return format.format(said);
        }
    }

    private String pattern(String key) {
        for (var bundle : bundles) {
            if (bundle.containsKey(key)) return bundle.getString(key);
        }
        LOG.severe("No text for the key %s in %s".formatted(key, locale));
        return key;
    }

    private Object inWords(Object argument) {
        return switch (argument) {
            case Phrase phrase -> say(phrase);
            case LocalDate day ->
                DateTimeFormatter.ofPattern(pattern("common.day-pattern"), locale)
                        .format(day);
            default -> argument;
        };
    }
}
