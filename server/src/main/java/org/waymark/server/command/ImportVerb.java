package org.waymark.server.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import org.waymark.core.document.Finding;
import org.waymark.core.document.Reading;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.json.ModelDocument;
import org.waymark.core.publishing.ModelCheck;
import org.waymark.persistence.publishing.ModelExchange;
import org.waymark.persistence.publishing.ModelExchange.Brought;
import org.waymark.server.launch.DatabaseVisit;
import org.waymark.server.launch.Operator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code import}: a model document becomes the draft, which an administrator looks through and publishes. A document
 * with errors changes nothing.
 */
@Command(
        name = "import",
        description = {
            "Checks a model document and makes it the draft; a draft that is there is replaced.",
            "Ends with status 2 and a line for each finding if the document has errors."
        },
        mixinStandardHelpOptions = true)
final class ImportVerb implements Callable<Integer> {
    @Mixin
    private SettingsOptions settings = new SettingsOptions();

    @Parameters(paramLabel = "FILE", description = "A model document, as export writes it; - for standard input.")
    private String file = "-";

    @Spec
    private CommandSpec verb = CommandSpec.create();

    @Override
    public Integer call() {
        try {
            return brought(
                    new InputFile(file, System.in).read(), Clock.systemUTC().instant());
        } catch (RefusedInput refused) {
            verb.commandLine().getErr().println(refused.getMessage());
            return verb.exitCodeOnInvalidInput();
        }
    }

    private int brought(String document, Instant now) {
        return switch (ModelDocument.read(document)) {
            case Reading.Unreadable(var findings) -> refused(findings);
            case Reading.Read(var model) -> {
                var check = ModelCheck.of(model, LocalDate.ofInstant(now, ZoneOffset.UTC));
                if (!check.isPublishable()) yield refused(check.findings());
                report(check.warnings());
                say(bring(model, now));
                yield 0;
            }
        };
    }

    private Brought bring(DecisionModel model, Instant now) {
        return DatabaseVisit.during(
                settings.read(),
                database -> new ModelExchange(database.dataSource())
                        .bringAsDraft(model, Operator.current(), now, "imported from %s".formatted(name())));
    }

    private String name() {
        return file.equals("-") ? "standard input" : Path.of(file).getFileName().toString();
    }

    private int refused(List<Finding> findings) {
        report(findings);
        return verb.exitCodeOnInvalidInput();
    }

    private void report(List<Finding> findings) {
        PrintWriter err = verb.commandLine().getErr();
        for (var finding : findings) err.println((finding.isError() ? "" : "(warning) ") + FindingLines.of(finding));
        err.flush();
    }

    private void say(Brought brought) {
        PrintWriter out = verb.commandLine().getOut();
        out.println("The document is the draft of version %s%s. Publish it in the back office."
                .formatted(brought.next(), brought.replaced() ? ", in place of the one before" : ""));
        out.flush();
    }
}
