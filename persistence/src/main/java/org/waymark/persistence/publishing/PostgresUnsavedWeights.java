package org.waymark.persistence.publishing;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.waymark.core.account.AccountName;
import org.waymark.core.model.CriterionId;
import org.waymark.core.model.VersionNumber;
import org.waymark.core.publishing.UnsavedWeights;
import org.waymark.core.publishing.UnsavedWeightsStore;
import org.waymark.persistence.sql.Statements;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Unsaved weights, one row a person. */
@Singleton
@Transactional
class PostgresUnsavedWeights implements UnsavedWeightsStore {

    private static final JsonMapper JSON = new JsonMapper();

    private final DataSource database;

    @Inject
    PostgresUnsavedWeights(DataSource database) {
        this.database = database;
    }

    @Override
    public void keep(UnsavedWeights unsaved) {
        Statements.over(
                database,
                statements -> statements.update(
                        """
                        insert into unsaved_weights (name, based_on, revision, before, shares, meant, at)
                        values (?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb, ?)
                            on conflict on constraint unsaved_weights_are_kept_once_a_person
                            do update
                           set based_on = excluded.based_on,
                               revision = excluded.revision,
                               before = excluded.before,
                               shares = excluded.shares,
                               meant = excluded.meant,
                               at = excluded.at
                        """,
                        unsaved.by().value(),
                        unsaved.basedOn().value(),
                        unsaved.revision(),
                        document(unsaved.before()),
                        document(unsaved.shares()),
                        document(unsaved.meant()),
                        unsaved.at()));
    }

    @Override
    public Optional<UnsavedWeights> find(AccountName by) {
        return Statements.over(database, statements -> statements.one("""
                        select w.name, w.based_on, w.revision, w.before, w.shares, w.meant, w.at
                          from unsaved_weights w
                         where w.name = ?
                        """, PostgresUnsavedWeights::read, by.value()));
    }

    @Override
    public void remove(AccountName by) {
        Statements.over(
                database,
                statements -> statements.update("delete from unsaved_weights w where w.name = ?", by.value()));
    }

    private static UnsavedWeights read(ResultSet row) throws SQLException {
        return new UnsavedWeights(
                new AccountName(row.getString("name")),
                new VersionNumber(row.getInt("based_on")),
                row.getLong("revision"),
                shares(row.getString("before")),
                shares(row.getString("shares")),
                criteria(row.getString("meant")),
                Statements.instant(row, "at"));
    }

    private static String document(Map<CriterionId, Double> shares) {
        var document = JsonNodeFactory.instance.objectNode();
        shares.forEach((criterion, share) -> document.put(criterion.key(), share));
        return document.toString();
    }

    private static String document(Set<CriterionId> criteria) {
        var document = JsonNodeFactory.instance.arrayNode();
        criteria.stream().map(CriterionId::key).sorted().forEach(document::add);
        return document.toString();
    }

    private static Map<CriterionId, Double> shares(String document) {
        return JSON.readTree(document).properties().stream()
                .collect(toMap(
                        share -> new CriterionId(share.getKey()),
                        share -> share.getValue().doubleValue()));
    }

    private static Set<CriterionId> criteria(String document) {
        return JSON.readTree(document)
                .valueStream()
                .map(key -> new CriterionId(key.stringValue()))
                .collect(toUnmodifiableSet());
    }
}
