package org.waymark.server.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The command line. A verb is a class of this package, listed below. Only the verb that was asked for is looked into:
 * to read the options of all of them takes longer than most verbs do.
 */
@Command(
        name = "waymark",
        description = "Helps a person choose how to work: microtask gig work, a remote collaboration job, or both.",
        mixinStandardHelpOptions = true,
        versionProvider = BuildVersion.class,
        synopsisSubcommandLabel = "VERB")
public final class Verbs {
    /** In the order of the help. */
    private static final List<Class<?>> ALL = List.of(
            RunVerb.class,
            MigrateVerb.class,
            EvaluateVerb.class,
            VerifyVerb.class,
            ExportVerb.class,
            ImportVerb.class,
            ResetPasswordVerb.class,
            SampleDataVerb.class,
            BackTestVerb.class,
            CommandLine.HelpCommand.class);

    private Verbs() {}

    /** Runs a verb and ends the process with its status: 0 done, 1 failed, 2 wrong use or input. */
    public static void main(String[] arguments) {
        var out = new FileOutputStream(FileDescriptor.out);
        var err = new FileOutputStream(FileDescriptor.err);
        System.exit(execute(out, err, arguments));
    }

    static int execute(OutputStream out, OutputStream err, String... arguments) {
        var output = new CommandOutput(out, err);
        if (arguments.length == 1 && arguments[0].equals("--version")) {
            // without the library of the command line, whose start takes longer than that of the Java virtual machine
            output.out().println(BuildVersion.text());
            return output.ended(0);
        }
        return commandLine(arguments)
                .setExpandAtFiles(false)
                .setOut(output.out())
                .setErr(output.err())
                .setExecutionStrategy(output)
                .setParameterExceptionHandler(new WrongUse())
                .setExecutionExceptionHandler(new OneLineFailures())
                .execute(arguments);
    }

    /** Knows as many verbs as it takes to run these arguments. */
    static CommandLine commandLine(String... arguments) {
        var line = new CommandLine(new Verbs());
        candidates(arguments).forEach(line::addSubcommand);
        return line;
    }

    /** The verb that comes first; all of them where the answer is the help on them or a suggestion. */
    private static List<Class<?>> candidates(String... arguments) {
        return ALL.stream()
                .filter(verb -> verb != CommandLine.HelpCommand.class)
                .filter(verb -> arguments.length > 0 && name(verb).equals(arguments[0]))
                .findFirst()
                .<List<Class<?>>>map(List::of)
                .orElse(ALL);
    }

    private static String name(Class<?> verb) {
        return verb.getAnnotation(Command.class).name();
    }
}
