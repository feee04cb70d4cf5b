package org.waymark.uikit;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;
import org.jsoup.nodes.Element;

/**
 * Sees to the scripts of the first page: the one that stands before Flow's client, because {@link ContentPolicy} lets
 * nobody make functions of texts, and on all the mark by which the browser knows the server's own.
 */
@Singleton
public class PageScripts {

    private static final String EXPRESSIONS = "waymark/expressions.js";

    /** Part of its address, so that no browser takes the one of an earlier version. */
    private static final String FINGERPRINT = fingerprint();

    void prepare(@Observes ServiceInitEvent start) {
        start.addIndexHtmlRequestListener(PageScripts::prepare);
    }

    /** Addresses of the page begin at its base; scripts of Flow's client are modules, and wait for this one. */
    private static void prepare(IndexHtmlResponse page) {
        var document = page.getDocument();
        document.head()
                .getElementsByTag("base")
                .first()
                .after(new Element("script").attr("src", "./" + EXPRESSIONS + "?" + FINGERPRINT));
        if (page.getVaadinRequest().getAttribute(SecurityHeaders.NONCE) instanceof String nonce) {
            document.getElementsByTag("script").attr("nonce", nonce);
        }
    }

    private static String fingerprint() {
        try (var script = PageScripts.class.getResourceAsStream("/META-INF/resources/" + EXPRESSIONS)) {
            var sum = new CRC32();
            sum.update(script.readAllBytes());
            return Long.toHexString(sum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
