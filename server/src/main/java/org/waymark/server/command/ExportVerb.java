package org.waymark.server.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.VersionNumber;
import org.waymark.core.model.json.ModelDocument;
import org.waymark.persistence.publishing.ModelExchange;
import org.waymark.server.launch.DatabaseVisit;
import org.waymark.server.report.StartFailure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code export}: a model version as the document that {@code import} reads. */
@Command(name = "export", description = "Writes the published model, or another version, to standard output.")
final class ExportVerb implements Callable<Integer> {
    @Mixin
    private SettingsOptions settings = new SettingsOptions();

    @Option(
            names = "--version",
            paramLabel = "N",
            converter = WholeNumber.Count.class,
            description = "This version instead of the published one.")
    private Optional<Integer> number = Optional.empty();

    // not the mixin of the other verbs: there, --version is that of the program
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help message and exit.")
    private boolean help;

    @Spec
    private CommandSpec verb = CommandSpec.create();

    @Override
    public Integer call() {
        var wanted = number.map(VersionNumber::new);
        DecisionModel model = DatabaseVisit.during(
                settings.read(), database -> taken(new ModelExchange(database.dataSource()), wanted));
        verb.commandLine().getOut().print(ModelDocument.write(model));
        return 0;
    }

    private static DecisionModel taken(ModelExchange exchange, Optional<VersionNumber> wanted) {
        if (wanted.isEmpty()) return exchange.published();
        return exchange.version(wanted.get())
                .orElseThrow(() ->
                        new StartFailure("There is no version %s. Maybe leave the number out to get the published one."
                                .formatted(wanted.get())));
    }
}
