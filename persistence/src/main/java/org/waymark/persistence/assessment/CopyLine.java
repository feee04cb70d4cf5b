package org.waymark.persistence.assessment;

import java.util.HexFormat;

/** A row in the text format of {@code copy}: columns parted by tabs, {@code \N} for null. */
final class CopyLine {

    private final StringBuilder line = new StringBuilder();

    CopyLine text(String value) {
        part();
        for (int i = 0; i < value.length(); i++) escape(value.charAt(i));
        return this;
    }

    /** A number, a moment or a truth, whose text needs no escaping. */
    CopyLine plain(Object value) {
        part();
        line.append(value);
        return this;
    }

    CopyLine bytes(byte[] value) {
        part();
        line.append("\\\\x").append(HexFormat.of().formatHex(value));
        return this;
    }

    CopyLine nothing() {
        return plain("\\N");
    }

    /** Without the end of the line. */
    @Override
    public String toString() {
        return line.toString();
    }

    private void part() {
        if (!line.isEmpty()) line.append('\t');
    }

    private void escape(char c) {
        switch (c) {
            case '\\' -> line.append("\\\\");
            case '\t' -> line.append("\\t");
            case '\n' -> line.append("\\n");
            case '\r' -> line.append("\\r");
            default -> line.append(c);
        }
    }
}
