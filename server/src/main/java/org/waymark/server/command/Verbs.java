package org.waymark.server.command;

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

    /** Runs a verb and ends the process with its status: 0 done, 1 failed, 2 wrong use. */
    public static void main(String[] arguments) {
        System.exit(execute(arguments));
    }

    static int execute(String... arguments) {
        return new CommandLine(new Verbs())
                .setExecutionExceptionHandler(new OneLineFailures())
                .execute(arguments);
    }
}
