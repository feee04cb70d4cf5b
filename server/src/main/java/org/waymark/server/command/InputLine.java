package org.waymark.server.command;

import org.waymark.core.document.Reading;

/**
 * A line of a file.
 *
 * @param number counted from 1
 * @param end bytes of the file up to its end
 * @param text without its line break
 */
record InputLine(long number, long end, Reading<String> text) {}
