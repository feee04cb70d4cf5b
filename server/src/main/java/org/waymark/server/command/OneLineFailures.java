package org.waymark.server.command;

import org.waymark.server.report.StartFailure;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says a failure in one line: one that a person can mend, and one that only we can, which names its place in the program. */
final class OneLineFailures implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception failure, CommandLine verb, ParseResult parsed) {
        verb.getErr().println("waymark: " + (failure instanceof StartFailure ? failure.getMessage() : defect(failure)));
        return verb.getCommandSpec().exitCodeOnExecutionException();
    }

    private static String defect(Exception failure) {
        var trace = failure.getStackTrace();
        return "The program has a fault: %s: %s%s. Maybe report it, with the command and its file"
                .formatted(
                        failure.getClass().getSimpleName(),
                        StartFailure.reasonOf(failure),
                        trace.length == 0 ? "" : " at " + trace[0]);
    }
}
