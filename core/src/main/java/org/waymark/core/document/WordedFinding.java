package org.waymark.core.document;

/**
 * A finding in the words of one language, with the fields that it has in JSON wherever a program is told of findings.
 *
 * @param path as {@link Finding#path}
 * @param wayOut empty if nothing is known to help
 */
public record WordedFinding(String path, String problem, String wayOut) {}
