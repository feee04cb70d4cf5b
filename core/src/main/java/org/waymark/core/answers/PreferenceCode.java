package org.waymark.core.answers;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.waymark.core.answers.Answer.Preferred;
import org.waymark.core.answers.Answer.Ranked;
import org.waymark.core.model.CriterionId;

/**
 * Answers that take several small numbers, packed for questions about {@code criteria}. A criterion is its place among them from
 * 1 on; a level is a float (IEEE 754), two numbers, read as the shortest decimal that is this float: levels with up to six digits
 * come back as they were.
 *
 * <ul>
 *   <li>A ranking: those named, from first to last, the negative of the place where it comes equally with the one before; 0; then
 *       the place, the worse and the better level of every range.
 *   <li>A choice between two offers: the place, the worse and the better level of the first criterion, the same of the second, and
 *       the preference from 0 on.
 * </ul>
 */
record PreferenceCode(List<CriterionId> criteria) {

    private static final int BYTES_OF_RANGE = Short.BYTES + 2 * Float.BYTES;

    byte[] of(Ranked ranked) {
        int named = ranked.order().stream().mapToInt(Set::size).sum();
        var packed =
                ByteBuffer.allocate((named + 1) * Short.BYTES + ranked.ranges().size() * BYTES_OF_RANGE);
        for (var group : ranked.order()) {
            boolean isTied = false;
            for (var criterion : group.stream().sorted().toList()) {
                packed.putShort((short) (isTied ? -place(criterion) : place(criterion)));
                isTied = true;
            }
        }
        packed.putShort((short) 0);
        ranked.ranges().keySet().stream()
                .sorted()
                .forEach(criterion -> put(packed, criterion, ranked.ranges().get(criterion)));
        return packed.array();
    }

    byte[] of(Preferred preferred) {
        var packed = ByteBuffer.allocate(2 * BYTES_OF_RANGE + Short.BYTES);
        var offers = preferred.offers();
        put(packed, offers.first(), offers.ofFirst());
        put(packed, offers.second(), offers.ofSecond());
        packed.putShort((short) preferred.preference().ordinal());
        return packed.array();
    }

    Ranked ranked(ByteBuffer packed) {
        var order = new ArrayList<Set<CriterionId>>();
        for (short place = packed.getShort(); place != 0; place = packed.getShort()) {
            if (place > 0) order.add(new HashSet<>());
            order.getLast().add(criterion(Math.abs(place)));
        }
        var ranges = new LinkedHashMap<CriterionId, LevelRange>();
        while (packed.hasRemaining()) ranges.put(criterion(packed.getShort()), range(packed));
        return new Ranked(order, ranges);
    }

    Preferred preferred(ByteBuffer packed) {
        var first = criterion(packed.getShort());
        var ofFirst = range(packed);
        var second = criterion(packed.getShort());
        var ofSecond = range(packed);
        return new Preferred(new Offers(first, ofFirst, second, ofSecond), Preference.values()[packed.getShort()]);
    }

    private void put(ByteBuffer packed, CriterionId criterion, LevelRange range) {
        packed.putShort((short) place(criterion))
                .putFloat((float) range.worse())
                .putFloat((float) range.better());
    }

    private static LevelRange range(ByteBuffer packed) {
        return new LevelRange(level(packed), level(packed));
    }

    private static double level(ByteBuffer packed) {
        return Double.parseDouble(Float.toString(packed.getFloat()));
    }

    private int place(CriterionId criterion) {
        return 1 + criteria.indexOf(criterion);
    }

    private CriterionId criterion(int place) {
        return criteria.get(place - 1);
    }
}
