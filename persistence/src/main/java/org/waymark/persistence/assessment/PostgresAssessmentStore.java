package org.waymark.persistence.assessment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.waymark.core.answers.Answer;
import org.waymark.core.assessment.Assessment;
import org.waymark.core.assessment.Assessment.Finish;
import org.waymark.core.assessment.AssessmentStore;
import org.waymark.core.assessment.AssessmentToken;
import org.waymark.core.assessment.Family;
import org.waymark.core.assessment.OutcomeEntry;
import org.waymark.core.model.QuestionId;
import org.waymark.core.model.VersionNumber;
import org.waymark.core.numerics.Draws;
import org.waymark.persistence.sql.Statements;
import org.waymark.persistence.sql.TokenHash;

/**
 * Assessments in plain SQL. Finding one and saving an answer are one statement each, sent without a transaction around
 * it, so each is one round trip and durable when it returns.
 */
@Singleton
@Transactional(TxType.SUPPORTS)
class PostgresAssessmentStore implements AssessmentStore {

    private final DataSource database;

    @Inject
    PostgresAssessmentStore(DataSource database) {
        this.database = database;
    }

    @Override
    public void add(Assessment assessment) {
        Statements.over(
                database,
                statements -> statements.update(
                        """
                        insert into assessment (token_hash, version, locale, answers, started_at, changed_at)
                        values (?, ?, ?, ?::jsonb, ?, ?)
                        """,
                        TokenHash.of(assessment.token()),
                        assessment.version().value(),
                        assessment.locale().toLanguageTag(),
                        StoredAnswers.write(assessment.answers()),
                        assessment.startedAt(),
                        assessment.changedAt()));
    }

    @Override
    public boolean addCopy(Assessment copy, AssessmentToken original) {
        int added = Statements.over(
                database,
                statements -> statements.update(
                        """
                        insert into assessment
                               (token_hash, version, locale, answers, started_at, changed_at, family, is_copy, synthetic)
                        select ?, ?, ?, ?::jsonb, ?, ?, o.family, true, o.synthetic
                          from assessment o
                         where o.token_hash = ?
                        """,
                        TokenHash.of(copy.token()),
                        copy.version().value(),
                        copy.locale().toLanguageTag(),
                        StoredAnswers.write(copy.answers()),
                        copy.startedAt(),
                        copy.changedAt(),
                        TokenHash.of(original)));
        return added == 1;
    }

    @Override
    public Optional<Family> family(AssessmentToken token) {
        var byOwn = Statements.over(
                        database,
                        statements -> statements.list(
                                """
                                select a.is_copy, a.started_at, a.finished_at, a.token_hash = t.token_hash as is_own
                                  from assessment t
                                  join assessment a on a.family = t.family
                                 where t.token_hash = ?
                                 order by a.started_at, a.token_hash
                                """, row -> Map.entry(row.getBoolean("is_own"), member(row)), TokenHash.of(token)))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        return Optional.ofNullable(byOwn.get(true))
                .map(own -> new Family(own.getFirst().isCopy(), byOwn.getOrDefault(false, List.of())));
    }

    @Override
    public Optional<Assessment> find(AssessmentToken token) {
        return Statements.over(database, statements -> find(statements, token));
    }

    private static Optional<Assessment> find(Statements statements, AssessmentToken token) throws SQLException {
        return statements.one("""
                select a.version, a.locale, a.answers, a.started_at, a.changed_at, a.finished_at, o.seed, o.draws
                  from assessment a
                  left join outcome o
                    on o.id = a.outcome_id
                   and o.decided_at = a.finished_at
                 where a.token_hash = ?
                """, row -> assessment(token, row, finish(row)), TokenHash.of(token));
    }

    @Override
    public Optional<Assessment> saveAnswer(AssessmentToken token, QuestionId question, Answer answer, Instant at) {
        return Statements.over(
                database,
                statements -> statements.one(
                        """
                           update assessment a
                              set answers = a.answers || jsonb_build_object(?::text, ?::jsonb || jsonb_build_object(
                                      'place', coalesce(
                                          a.answers #> array[?::text, 'place'],
                                          to_jsonb((select count(*) from jsonb_object_keys(a.answers)))))),
                                  changed_at = greatest(a.changed_at, ?)
                            where a.token_hash = ?
                              and a.finished_at is null
                        returning a.version, a.locale, a.answers, a.started_at, a.changed_at
                        """,
                        row -> assessment(token, row, Optional.empty()),
                        question.key(),
                        StoredAnswers.write(answer),
                        question.key(),
                        at,
                        TokenHash.of(token)));
    }

    @Override
    @Transactional
    public Optional<Assessment> finish(Assessment seen, OutcomeEntry outcome) {
        return Statements.over(database, statements -> {
            var isSynthetic = lock(statements, seen.token());
            if (isSynthetic.isEmpty()) return Optional.empty();
            // a statement of its own: it must see an outcome that was added while the first one waited
            var stored = find(statements, seen.token());
            boolean asSeen = stored.filter(
                            open -> !open.isFinished() && open.answers().equals(seen.answers()))
                    .isPresent();
            return asSeen ? finished(statements, seen.token(), outcome, isSynthetic.get()) : stored;
        });
    }

    /** The outcome goes with its assessment; the database takes it out of the counts. */
    @Override
    @Transactional
    public void delete(AssessmentToken token) {
        Statements.over(database, statements -> delete(statements, TokenHash.of(token)));
    }

    private static boolean delete(Statements statements, byte[] tokenHash) throws SQLException {
        var outcome = statements.one(
                "delete from assessment a where a.token_hash = ? returning a.outcome_id, a.finished_at",
                OutcomeRows::pointer,
                tokenHash);
        // a statement of its own: it must see an outcome that was added while the first one waited
        if (outcome.flatMap(found -> found).isPresent()) {
            OutcomeRows.remove(statements, outcome.get().get());
        }
        return outcome.isPresent();
    }

    /** In one order, so that two people who delete the same family do not wait for each other. */
    @Override
    @Transactional
    public void deleteFamily(AssessmentToken token) {
        Statements.over(database, statements -> {
            var members = statements.list("""
                    select a.token_hash
                      from assessment t
                      join assessment a on a.family = t.family
                     where t.token_hash = ?
                     order by a.token_hash
                    """, row -> row.getBytes("token_hash"), TokenHash.of(token));
            for (var member : members) delete(statements, member);
            return members.size();
        });
    }

    /** @return whether it belongs to somebody made up; empty if there is no such assessment */
    private static Optional<Boolean> lock(Statements statements, AssessmentToken token) throws SQLException {
        return statements.one(
                "select a.synthetic from assessment a where a.token_hash = ? for update",
                row -> row.getBoolean("synthetic"),
                TokenHash.of(token));
    }

    private static Optional<Assessment> finished(
            Statements statements, AssessmentToken token, OutcomeEntry outcome, boolean isSynthetic)
            throws SQLException {
        statements.update(
                "update assessment a set finished_at = ?, outcome_id = ? where a.token_hash = ?",
                outcome.decidedAt(),
                OutcomeRows.add(statements, outcome, isSynthetic),
                TokenHash.of(token));
        return find(statements, token);
    }

    private static Family.Member member(ResultSet row) throws SQLException {
        return new Family.Member(
                row.getBoolean("is_copy"),
                Statements.instant(row, "started_at"),
                Statements.optionalInstant(row, "finished_at").isPresent());
    }

    private static Assessment assessment(AssessmentToken token, ResultSet row, Optional<Finish> finish)
            throws SQLException {
        return new Assessment(
                token,
                new VersionNumber(row.getInt("version")),
                Locale.forLanguageTag(row.getString("locale")),
                StoredAnswers.read(row.getString("answers")),
                Statements.instant(row, "started_at"),
                Statements.instant(row, "changed_at"),
                finish);
    }

    /** That of an assessment which was read with its outcome; empty if it is open. */
    private static Optional<Finish> finish(ResultSet row) throws SQLException {
        var at = Statements.optionalInstant(row, "finished_at");
        if (at.isEmpty()) return Optional.empty();
        return Optional.of(new Finish(at.get(), new Draws(row.getLong("seed"), row.getInt("draws"))));
    }
}
