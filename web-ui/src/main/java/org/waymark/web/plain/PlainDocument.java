package org.waymark.web.plain;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.server.AppShellRegistry;
import com.vaadin.flow.server.HandlerHelper;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.waymark.web.frame.WebFrame;

/** Prints a page once, as HTML that needs no script: it costs the server nothing after it was sent. */
record PlainDocument(VaadinServletRequest request, VaadinServletResponse response, Locale language) {

    /** @param content made while the language is known to it */
    <T extends Component & HasDynamicTitle> void write(int status, Supplier<T> content) throws IOException {
        var html = inTheLanguage(() -> document(content.get())).getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("text/html;charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(html.length);
        response.getOutputStream().write(html);
    }

    private String inTheLanguage(Supplier<Document> made) {
        var reader = new UI();
        reader.setLocale(language);
        UI.setCurrent(reader);
        try {
            return made.get().outerHtml();
        } finally {
            UI.setCurrent(null);
        }
    }

    private <T extends Component & HasDynamicTitle> Document document(T content) {
        var frame = new WebFrame();
        frame.showRouterLayoutContent(content);
        var document = Document.createShell("");
        document.outputSettings().prettyPrint(false);
        document.prependChild(new DocumentType("html", "", ""));
        document.charset(StandardCharsets.UTF_8);
        document.expectFirst("html").attr("lang", language.toLanguageTag());
        document.head().prependElement("base").attr("href", root());
        AppShellRegistry.getInstance(request.getService().getContext()).modifyIndexHtml(document, request);
        document.title(content.getPageTitle());
        document.body()
                .appendElement("div")
                .attr("id", "outlet")
                .append(frame.getElement().getOuterHTML());
        // not relative to the root, as all other addresses are
        document.select("a.wm-skip").attr("href", request.getRequestURI() + "#content");
        return document;
    }

    /** The way from this page to the first one. */
    private String root() {
        return HandlerHelper.getCancelingRelativePath(request.getPathInfo()) + "/";
    }
}
