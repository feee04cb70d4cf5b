package org.waymark.admin.parts;

/** How tenths of a percent are written. */
public final class Percent {

    private Percent() {}

    /** "12.5 %", with a no-break space. */
    public static String of(int tenths) {
        return number(tenths) + "\u00a0%";
    }

    /** "12.5". */
    public static String number(int tenths) {
        return tenths / 10 + "." + tenths % 10;
    }

    /** {@return tenths of a percent; NaN if what is written is no number} */
    public static double tenths(String written) {
        try {
            return 10 * Double.parseDouble(written);
        } catch (NumberFormatException notANumber) {
            return Double.NaN;
        }
    }

    /** "+1.5", "−0.3" or "0.0": by how many percentage points it changed. */
    public static String change(int before, int after) {
        int by = after - before;
        return (by > 0 ? "+" : by < 0 ? "−" : "") + number(Math.abs(by));
    }
}
