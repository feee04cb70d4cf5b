package org.waymark.server.command;

import java.util.List;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line what is wrong with a call, and where its help is. */
final class WrongUse implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        var verb = wrong.getCommandLine();
        verb.getErr()
                .println("waymark: %s. Maybe look at: %s --help"
                        .formatted(
                                wrong instanceof UnmatchedArgumentException unmatched
                                        ? unmatched(unmatched)
                                        : withoutStop(wrong.getMessage()),
                                verb.getCommandSpec().qualifiedName()));
        return verb.getCommandSpec().exitCodeOnInvalidInput();
    }

    private static String unmatched(UnmatchedArgumentException wrong) {
        var nearest = wrong.getSuggestions();
        var what = wrong.isUnknownOption() || !isTop(wrong) ? "%s is not known here" : "There is no verb %s";
        var words = what.formatted(String.join(" ", wrong.getUnmatched()));
        return nearest.isEmpty() ? words : words + "; the nearest is " + first(nearest);
    }

    private static boolean isTop(UnmatchedArgumentException wrong) {
        return wrong.getCommandLine().getParent() == null;
    }

    private static String first(List<String> nearest) {
        return nearest.getFirst().replace("waymark ", "");
    }

    private static String withoutStop(String message) {
        return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
    }
}
