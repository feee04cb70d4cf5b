package org.waymark.uikit.text;

import com.vaadin.cdi.annotation.VaadinServiceEnabled;
import com.vaadin.flow.i18n.I18NProvider;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Gives Vaadin the texts of the bundles, so that {@code getTranslation} works in every component of both applications. */
@VaadinServiceEnabled
@Singleton
public class BundleTranslations implements I18NProvider {
    private static final long serialVersionUID = 1;

    private final transient Map<Locale, Texts> byLanguage = new ConcurrentHashMap<>();

    @Override
    public List<Locale> getProvidedLocales() {
        return Languages.ALL;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return texts(locale).say(key, arguments);
    }

    private Texts texts(Locale locale) {
        return byLanguage.computeIfAbsent(
                Languages.nearest(locale),
                language -> Texts.in(language, Thread.currentThread().getContextClassLoader()));
    }
}
