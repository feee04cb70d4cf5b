package org.waymark.server.command;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waymark.server.launch.Launch;
import org.waymark.server.report.StartProgress;
import org.waymark.server.settings.Setting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code run}: the whole server until Ctrl-C. */
@Command(
        name = "run",
        description = "Starts the database and the server, and prints where they answer.",
        footer = {"", "All settings by environment: docs/operations.md"},
        mixinStandardHelpOptions = true)
final class RunVerb implements Callable<Integer> {
    @Mixin
    private SettingsOptions settings = new SettingsOptions();

    @Option(names = "--port", paramLabel = "PORT", description = "Port of the public pages (8080; WAYMARK_PORT).")
    void port(@Nullable String value) {
        settings.give(Setting.PORT, value);
    }

    @Override
    public Integer call() {
        var progress = new StartProgress(System.out, System::nanoTime);
        Launch.end(new Launch(settings.read(), progress).run());
        return 0;
    }
}
