package org.waymark.server;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.text.MessageFormat;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * The form of a line of the log: time, level, logger, message. Unlike the JDK's own, it also finds the texts of Payara
 * Micro, whose records carry a key and leave the bundle to the logger. Stands beside the entry point, because the JDK
 * looks for it on the class path.
 */
public final class WaymarkLog extends Formatter {
    @Override
    public String format(LogRecord line) {
        return String.format(
                "%1$tF %1$tT.%1$tL %2$-7s %3$s: %4$s%5$s%n",
                line.getMillis(), line.getLevel().getName(), line.getLoggerName(), message(line), stackTrace(line));
    }

    private String message(LogRecord line) {
        String text = line.getMessage();
        ResourceBundle bundle = line.getResourceBundle();
        if (bundle == null && line.getLoggerName() != null) {
            bundle = Logger.getLogger(line.getLoggerName()).getResourceBundle();
        }
        if (text == null || bundle == null) return formatMessage(line);
        try {
            String translated = bundle.getString(text);
            Object[] parameters = line.getParameters();
            return parameters == null || parameters.length == 0
                    ? translated
                    : MessageFormat.format(translated, parameters);
        } catch (MissingResourceException | IllegalArgumentException e) {
            return formatMessage(line);
        }
    }

    private static String stackTrace(LogRecord line) {
        if (line.getThrown() == null) return "";
        StringWriter text = new StringWriter();
        text.append(System.lineSeparator());
        line.getThrown().printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }
}
