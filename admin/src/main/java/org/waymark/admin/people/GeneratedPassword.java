package org.waymark.admin.people;

import java.security.SecureRandom;

/** A password nobody chose: 100 random bits as four groups of five letters and digits that are hard to misread. */
record GeneratedPassword(String value) {

    /** 32 signs, 5 bits each; without 0, 1, l and o. */
    private static final String SIGNS = "abcdefghijkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int SIGNS_A_GROUP = 5;

    static GeneratedPassword random(SecureRandom chance) {
        var text = new StringBuilder();
        for (int i = 0; i < GROUPS * SIGNS_A_GROUP; i++) {
            if (i > 0 && i % SIGNS_A_GROUP == 0) text.append('-');
            text.append(SIGNS.charAt(chance.nextInt(SIGNS.length())));
        }
        return new GeneratedPassword(text.toString());
    }

    /** Not the value, which must not appear in a log. */
    @Override
    public String toString() {
        return "GeneratedPassword[secret]";
    }
}
