package org.waymark.web.rest;

import org.waymark.core.testing.FindingTextsContract;

class BodyFindingTest extends FindingTextsContract {

    BodyFindingTest() {
        super("org.waymark.web");
    }
}
