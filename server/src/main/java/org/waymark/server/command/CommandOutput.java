package org.waymark.server.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/**
 * Standard output and standard error of a verb, both UTF-8 whatever the terminal speaks, for documents are. A verb whose
 * output could not be written has failed, however well it went.
 */
final class CommandOutput implements IExecutionStrategy {

    /** As the shell counts a program that a closed pipe ended: 128 and the number of the signal. */
    private static final int CLOSED_PIPE = 141;

    private static final int FAILED = 1;

    private final WatchedStream watched;
    private final PrintWriter out;
    private final PrintWriter err;

    CommandOutput(OutputStream out, OutputStream err) {
        this.watched = new WatchedStream(out);
        this.out = new PrintWriter(new OutputStreamWriter(watched, StandardCharsets.UTF_8));
        this.err = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
    }

    PrintWriter out() {
        return out;
    }

    PrintWriter err() {
        return err;
    }

    @Override
    public int execute(ParseResult parsed) {
        try {
            return ended(new RunLast().execute(parsed));
        } catch (OutOfMemoryError e) {
            err.println(
                    "waymark: There is not enough memory for this. Maybe set JAVA_TOOL_OPTIONS=-Xmx4g, or make it smaller.");
            return FAILED;
        }
    }

    /** The status of a verb that has done all but to hand over what it has written, and would end with {@code status}. */
    int ended(int status) {
        out.flush();
        var failure = watched.failure();
        return failure == null ? status : unwritten(failure);
    }

    /** A reader that has seen enough, as {@code head} has, is no failure to report. */
    private int unwritten(IOException failure) {
        var why = String.valueOf(failure.getMessage());
        if (why.toLowerCase(Locale.ROOT).contains("pipe")) return CLOSED_PIPE;
        err.println("waymark: The output could not be written to standard output: %s.".formatted(why));
        return FAILED;
    }
}
