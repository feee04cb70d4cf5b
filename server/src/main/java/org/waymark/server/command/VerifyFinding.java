package org.waymark.server.command;

import org.waymark.core.document.FindingCode;

/** What can be wrong with a result that is to be verified, although it can be read. */
enum VerifyFinding implements FindingCode {
    NO_PROBLEM(0);

    private final int arguments;

    VerifyFinding(int arguments) {
        this.arguments = arguments;
    }

    @Override
    public int arguments() {
        return arguments;
    }
}
