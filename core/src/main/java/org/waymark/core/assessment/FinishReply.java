package org.waymark.core.assessment;

import java.util.List;
import org.waymark.core.model.QuestionId;

/** What became of finishing an assessment. */
public sealed interface FinishReply {

    /** It is finished, now or before; its outcome is stored and stays as it is. */
    record Finished(Decided decided) implements FinishReply {}

    /** These questions must be answered first, in the order they are asked. */
    record StillOpen(List<QuestionId> missing) implements FinishReply {
        public StillOpen {
            missing = List.copyOf(missing);
        }
    }

    /** There is no assessment with this token, or it has expired. */
    record Unknown() implements FinishReply {}
}
