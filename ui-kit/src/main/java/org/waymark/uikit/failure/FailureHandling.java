package org.waymark.uikit.failure;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.logging.Logger;
import org.waymark.uikit.text.Texts;

/**
 * Sets what every session of the application does about failures: an error in a step is reported with a way out, a session
 * that ended loads the page again (the address alone brings everything back), and a lost connection is named in plain
 * words.
 */
@Singleton
public class FailureHandling {
    private static final Logger LOG = Logger.getLogger(FailureHandling.class.getName());

    void start(@Observes ServiceInitEvent event) {
        var service = event.getSource();
        service.setSystemMessagesProvider(info -> messages(info.getLocale()));
        service.addSessionInitListener(session -> session.getSession().setErrorHandler(FailureHandling::report));
        service.addUIInitListener(init -> prepare(init.getUI()));
    }

    private static void report(ErrorEvent event) {
        var failure = Failure.behind(event.getThrowable());
        failure.log(LOG, "A step of a person failed", event.getThrowable());
        var ui = UI.getCurrent();
        if (ui != null) FailureNotice.show(ui, failure);
    }

    private static void prepare(UI ui) {
        // the browser fills in since when: the server does not know
        var lost = texts(ui.getLocale()).say("failure.connection.lost", "{0}");
        ui.getPage().addJavaScript("context://waymark/connection.js");
        ui.getPage().executeJs("window.waymarkConnection.say($0)", lost);
    }

    private static SystemMessages messages(Locale locale) {
        var texts = texts(locale);
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setSessionExpiredCaption(texts.say("failure.session.title"));
        messages.setSessionExpiredMessage(texts.say("failure.session.text"));
        messages.setInternalErrorCaption(texts.say("failure.error.title"));
        messages.setInternalErrorMessage(texts.say("failure.error.text"));
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption(texts.say("failure.cookies.title"));
        messages.setCookiesDisabledMessage(texts.say("failure.cookies.text"));
        return messages;
    }

    private static Texts texts(Locale locale) {
        return Texts.in(locale, Thread.currentThread().getContextClassLoader());
    }
}
