package org.waymark.server.command;

import org.waymark.server.report.StartFailure;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says a failure that a person can mend in one line; anything else is a defect and keeps its stack trace. */
final class OneLineFailures implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception failure, CommandLine verb, ParseResult parsed) throws Exception {
        if (!(failure instanceof StartFailure)) throw failure;
        verb.getErr().println("waymark: " + failure.getMessage());
        return verb.getCommandSpec().exitCodeOnExecutionException();
    }
}
