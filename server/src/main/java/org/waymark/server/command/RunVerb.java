package org.waymark.server.command;

import java.util.concurrent.Callable;
import org.waymark.server.launch.Launch;
import org.waymark.server.report.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code run}: the whole server until Ctrl-C. */
@Command(
        name = "run",
        description = "Starts the database and the server, and prints where they answer.",
        footer = {"", "All settings by environment: docs/operations.md"},
        mixinStandardHelpOptions = true)
final class RunVerb implements Callable<Integer> {
    @Mixin
    private SettingsOptions settings = new SettingsOptions();

    @Override
    public Integer call() {
        var progress = new Progress(System.out, System::nanoTime);
        boolean asWished = new Launch(settings.read(), progress).run();
        // everything is closed by now; Payara Micro's own shutdown hook would only say so once more
        Runtime.getRuntime().halt(asWished ? 0 : 1);
        return 0;
    }
}
