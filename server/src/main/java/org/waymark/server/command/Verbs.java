package org.waymark.server.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line. A verb is a class of this package, listed below. */
@Command(
        name = "waymark",
        description = "Helps a person choose how to work: microtask gig work, a remote collaboration job, or both.",
        subcommands = {
            RunVerb.class,
            MigrateVerb.class,
            EvaluateVerb.class,
            VerifyVerb.class,
            ExportVerb.class,
            ImportVerb.class,
            ResetPasswordVerb.class,
            CommandLine.HelpCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = BuildVersion.class,
        synopsisSubcommandLabel = "VERB")
public final class Verbs {
    private Verbs() {}

    /** Runs a verb and ends the process with its status: 0 done, 1 failed, 2 wrong use or input. */
    public static void main(String[] arguments) {
        var out = new FileOutputStream(FileDescriptor.out);
        var err = new FileOutputStream(FileDescriptor.err);
        System.exit(execute(out, err, arguments));
    }

    static int execute(OutputStream out, OutputStream err, String... arguments) {
        var output = new CommandOutput(out, err);
        return new CommandLine(new Verbs())
                .setExpandAtFiles(false)
                .setOut(output.out())
                .setErr(output.err())
                .setExecutionStrategy(output)
                .setParameterExceptionHandler(new WrongUse())
                .setExecutionExceptionHandler(new OneLineFailures())
                .execute(arguments);
    }
}
