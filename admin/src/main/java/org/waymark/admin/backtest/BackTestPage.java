package org.waymark.admin.backtest;

/** What the presenter asks of the page. */
interface BackTestPage {

    void show(BackTestState state);
}
