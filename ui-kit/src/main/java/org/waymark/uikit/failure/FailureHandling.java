package org.waymark.uikit.trouble;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.logging.Logger;
import org.waymark.uikit.text.Texts;

/**
 * Sees to it that trouble is met calmly in every session of the application: an error in a step is told with a way out,
 * a session that ended loads the page again (the address alone brings everything back), and a lost connection says so
 * in plain words.
 */
@ApplicationScoped
public class Calm {
    private static final Logger LOG = Logger.getLogger(Calm.class.getName());

    void start(@Observes ServiceInitEvent event) {
        var service = event.getSource();
        service.setSystemMessagesProvider(info -> messages(info.getLocale()));
        service.addSessionInitListener(session -> session.getSession().setErrorHandler(Calm::tell));
        service.addUIInitListener(init -> prepare(init.getUI()));
    }

    private static void tell(ErrorEvent event) {
        var trouble = Trouble.behind(event.getThrowable());
        trouble.log(LOG, "A step of a person failed", event.getThrowable());
        var ui = UI.getCurrent();
        if (ui != null) FailedStep.show(ui, trouble);
    }

    private static void prepare(UI ui) {
        // the browser fills in since when: the server does not know
        var lost = texts(ui.getLocale()).say("trouble.connection.lost", "{0}");
        ui.getPage().addJavaScript("context://waymark/connection.js");
        ui.getPage().executeJs("window.waymarkConnection.say($0)", lost);
    }

    private static SystemMessages messages(Locale locale) {
        var texts = texts(locale);
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setSessionExpiredCaption(texts.say("trouble.session.title"));
        messages.setSessionExpiredMessage(texts.say("trouble.session.text"));
        messages.setInternalErrorCaption(texts.say("trouble.error.title"));
        messages.setInternalErrorMessage(texts.say("trouble.error.text"));
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption(texts.say("trouble.cookies.title"));
        messages.setCookiesDisabledMessage(texts.say("trouble.cookies.text"));
        return messages;
    }

    private static Texts texts(Locale locale) {
        return Texts.in(locale, Thread.currentThread().getContextClassLoader());
    }
}
