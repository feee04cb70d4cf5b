package org.waymark.admin.shell;

import org.waymark.uikit.text.Phrase;

/** What the presenter asks of the publish dialog. */
interface PublishPage {

    void show(PublishState state);

    /** Closes the dialog, says {@code phrase} and opens the page at {@code path}. */
    void leave(Phrase phrase, String path);
}
