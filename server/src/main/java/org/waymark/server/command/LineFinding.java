package org.waymark.server.command;

import org.waymark.core.document.FindingCode;

/** Why a line of a file is no text. */
enum LineFinding implements FindingCode {
    TOO_LONG(1),
    NOT_UTF8(0);

    private final int arguments;

    LineFinding(int arguments) {
        this.arguments = arguments;
    }

    @Override
    public int arguments() {
        return arguments;
    }
}
