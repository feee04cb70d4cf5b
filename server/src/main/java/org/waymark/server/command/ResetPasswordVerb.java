package org.waymark.server.command;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.waymark.core.account.AccountName;
import org.waymark.persistence.account.PasswordReset;
import org.waymark.server.launch.DatabaseVisit;
import org.waymark.server.launch.Operator;
import org.waymark.server.report.StartFailure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code reset-password}: the way in for whoever runs the server when nobody can sign in any more. */
@Command(
        name = "reset-password",
        description = {
            "Gives an account a new password and prints it once; it must be changed at the next sign-in.",
            "Whoever is signed in with the account is signed out, whether or not a server runs on the database."
        },
        mixinStandardHelpOptions = true)
final class ResetPasswordVerb implements Callable<Integer> {
    @Mixin
    private SettingsOptions settings = new SettingsOptions();

    @Spec
    private CommandSpec verb = CommandSpec.create();

    @Parameters(paramLabel = "NAME", description = "The name that the account signs in with.")
    private String name = "";

    @Override
    public Integer call() {
        Instant now = Clock.systemUTC().instant();
        String password =
                DatabaseVisit.during(settings.read(), database -> reset(new PasswordReset(database.dataSource()), now));
        verb.commandLine().getOut().printf("Account %s, password %s (shown only this once)%n", name, password);
        return 0;
    }

    private String reset(PasswordReset passwords, Instant now) {
        try {
            return passwords.reset(new AccountName(name), Operator.current(), now);
        } catch (IllegalArgumentException e) {
            throw new StartFailure(StartFailure.reasonOf(e), e);
        }
    }
}
