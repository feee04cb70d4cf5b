package org.waymark.server.settings;

import java.util.Locale;

/**
 * The names of the settings, as MicroProfile Config names. {@code docs/operations.md} explains each; a test holds the
 * two together.
 */
public enum Setting {
    PORT("waymark.port"),
    DATA("waymark.data"),
    PUBLIC_URL("waymark.public-url"),
    PROXIES("waymark.proxies"),
    METRICS_TOKEN("waymark.metrics.token"),
    DATABASE_URL("waymark.database.url"),
    DATABASE_USER("waymark.database.user"),
    DATABASE_PASSWORD("waymark.database.password"),
    DATABASE_APPLICATION_URL("waymark.database.application.url"),
    DATABASE_APPLICATION_USER("waymark.database.application.user"),
    DATABASE_APPLICATION_PASSWORD("waymark.database.application.password"),
    DATABASE_POOL_SIZE("waymark.database.pool-size"),
    DATABASE_PROGRAMS("waymark.database.programs"),
    ADMIN_NAME("waymark.admin.name"),
    ADMIN_PASSWORD("waymark.admin.password"),
    CLUSTER("waymark.cluster"),
    CLUSTER_SECRET("waymark.cluster.secret"),
    CLUSTER_ADDRESS("waymark.cluster.address"),
    CLUSTER_PORT("waymark.cluster.port"),
    CLUSTER_MEMBERS("waymark.cluster.members"),
    LIMITS_CONNECTIONS("waymark.limits.connections"),
    LIMITS_BEGINS_PER_MINUTE("waymark.limits.begins-per-minute"),
    LIMITS_EVALUATIONS_PER_MINUTE("waymark.limits.evaluations-per-minute"),
    LIMITS_EVALUATIONS_AT_ONCE("waymark.limits.evaluations-at-once"),
    LIMITS_EXPLANATIONS_AT_ONCE("waymark.limits.explanations-at-once"),
    LIMITS_PAGES("waymark.limits.pages");

    private final String key;

    Setting(String key) {
        this.key = key;
    }

    /** The name in system properties, for example {@code waymark.database.pool-size}. */
    public String key() {
        return key;
    }

    /** The name in the environment, for example {@code WAYMARK_DATABASE_POOL_SIZE}. */
    public String variable() {
        return withoutPunctuation().toUpperCase(Locale.ROOT);
    }

    /** The environment's other spelling that MicroProfile Config knows: {@code waymark_database_pool_size}. */
    String withoutPunctuation() {
        return key.replaceAll("[^A-Za-z0-9]", "_");
    }
}
