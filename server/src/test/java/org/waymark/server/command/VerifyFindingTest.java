package org.waymark.server.command;

import org.waymark.core.testing.FindingTextsContract;

class VerifyFindingTest extends FindingTextsContract {

    VerifyFindingTest() {
        super("org.waymark.server");
    }
}
