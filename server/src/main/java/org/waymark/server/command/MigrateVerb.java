package org.waymark.server.command;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.waymark.persistence.schema.FirstStart.NewAdministrator;
import org.waymark.server.database.ExternalDatabase;
import org.waymark.server.launch.Schema;
import org.waymark.server.report.StartFailure;
import org.waymark.server.settings.DatabaseChoice;
import org.waymark.server.settings.ServerSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * {@code migrate}: for operators who deploy the two applications into a server of their own. {@code run} does the same
 * at its start.
 */
@Command(
        name = "migrate",
        description =
                "Prepares the database named by WAYMARK_DATABASE_URL: its tables, the first model, an administrator.",
        mixinStandardHelpOptions = true)
final class MigrateVerb implements Callable<Integer> {
    @Mixin
    private SettingsOptions options = new SettingsOptions();

    @Spec
    private CommandSpec verb = CommandSpec.create();

    @Override
    public Integer call() {
        ServerSettings settings = options.read();
        if (!(settings.database() instanceof DatabaseChoice.External choice)) {
            throw new StartFailure(
                    "No database is named. Maybe set WAYMARK_DATABASE_URL; run prepares its own database.");
        }
        var database = ExternalDatabase.reach(choice, settings.data());
        var administrator = new Schema(database.owner())
                .prepare(settings.admin(), Clock.systemUTC().instant());
        var out = verb.commandLine().getOut();
        out.println("The database " + database.owner().withoutSecrets() + " is ready.");
        administrator.map(MigrateVerb::described).ifPresent(out::println);
        return 0;
    }

    private static String described(NewAdministrator administrator) {
        return administrator
                .generatedPassword()
                .map("Administrator %s, password %%s (shown only this once)".formatted(administrator.name())::formatted)
                .orElse("Administrator %s, with the given password".formatted(administrator.name()));
    }
}
