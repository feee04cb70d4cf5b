package org.waymark.web.result;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** Saves the result as a file that holds all that is needed to work it out again. */
final class DownloadLink extends Anchor {
    private static final long serialVersionUID = 1;
    private static final String FILE = "waymark-result.json";

    DownloadLink(ResultPresenter presenter, PageTexts texts) {
        setId("result-download");
        setText(texts.say("result.take.download"));
        addClassName("wm-button");
        setHref(DownloadHandler.fromInputStream(event -> {
            var bytes = presenter.exported().getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(new ByteArrayInputStream(bytes), FILE, "application/json", bytes.length);
        }));
        setDownload(true);
    }
}
