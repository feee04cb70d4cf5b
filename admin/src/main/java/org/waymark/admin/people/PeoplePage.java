package org.waymark.admin.people;

import org.waymark.core.account.AccountName;
import org.waymark.uikit.text.Phrase;

/** What the presenter asks of the page. */
interface PeoplePage {

    void show(PeopleState state);

    /** Closes the dialog and shows a generated password: now, and never again. */
    void hand(AccountName name, GeneratedPassword password);

    /** Closes the dialog and says what was done. */
    void done(Phrase phrase);

    /** Says in the dialog what is wrong with what was entered. */
    void complain(Phrase problem);
}
