package org.waymark.server.command;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Whole numbers of options; what is none, or out of range, is refused with the range. */
final class WholeNumber {

    private WholeNumber() {}

    /** 1 or more. */
    static final class Count implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            return Math.toIntExact(within(text, 1, Integer.MAX_VALUE));
        }
    }

    /** Anything that a seed can be. */
    static final class Seed implements ITypeConverter<Long> {
        @Override
        public Long convert(String text) {
            return within(text, Long.MIN_VALUE, Long.MAX_VALUE);
        }
    }

    /** @throws TypeConversionException if it is no such number */
    static long within(String text, long least, long most) {
        try {
            long number = Long.parseLong(text);
            if (number >= least && number <= most) return number;
        } catch (NumberFormatException notWhole) {
            // reported below, as what is out of range
        }
        throw new TypeConversionException("'%s' is not a whole number from %s to %s".formatted(text, least, most));
    }
}
