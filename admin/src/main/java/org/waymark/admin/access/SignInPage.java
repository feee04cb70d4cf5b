package org.waymark.admin.access;

/** What the presenter asks of the sign-in page. */
interface SignInPage {

    void show(SignInState state);

    /** Starts the session of {@code caller} and opens the page they asked for. */
    void enter(Caller caller);
}
