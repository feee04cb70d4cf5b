package org.waymark.admin.shell;

import org.waymark.uikit.text.Phrase;

/** What the presenter asks of the frame. */
interface ShellPage {

    void show(ShellState state);

    /** Says what was done, until the next page opens. */
    void say(Phrase phrase);

    void open(String path);
}
