package org.waymark.admin.audit;

/** What the presenter asks of the page. */
interface AuditPage {

    void show(AuditState state);
}
