package org.waymark.core.document;

/**
 * A kind of finding; the constants of an enum. Its words are in a resource bundle with the name of the enum, beside it:
 * {@code CONSTANT.problem} and, where something helps, {@code CONSTANT.way-out}, both as patterns of ICU with the
 * arguments of the finding. A language is added by one more such bundle.
 */
public interface FindingCode {

    /** The name of the constant. */
    String name();

    /** The enum, which is also the name of the bundle. */
    Class<?> getDeclaringClass();

    /** How many arguments a finding of this kind has. */
    int arguments();
}
