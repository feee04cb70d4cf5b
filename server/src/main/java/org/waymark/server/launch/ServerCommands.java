package org.waymark.server.launch;

import fish.payara.micro.ClusterCommandResult;
import fish.payara.micro.ClusterCommandResult.ExitStatus;
import fish.payara.micro.boot.AdminCommandRunner;
import java.nio.file.Path;
import java.util.Optional;
import org.waymark.server.database.DatabaseAddress;
import org.waymark.server.http.HttpListener;
import org.waymark.server.report.StartFailure;
import org.waymark.server.settings.Secret;

/** The few commands the launcher gives to the application server; one that fails ends the start. */
record ServerCommands(AdminCommandRunner runner) {
    /** The name under which the applications look the database up. */
    private static final String RESOURCE = "jdbc/waymark";

    private static final String POOL = "waymark-pool";
    private static final String HTTP =
            "configs.config.server-config.network-config.protocols.protocol.http-listener.http.";

    /**
     * The system property from which the pool takes its password when it is made. The command, and with it the server's
     * configuration file, holds only this name.
     */
    private static final String PASSWORD = "waymark.pool.password";

    private static final int MOST_MILLIS_TO_A_CONNECTION = 5_000;
    private static final int MOST_SECONDS_TO_CONNECT = 3;

    /** Longer than {@link #LIMITS} allow, so that only a database which does not answer at all is cut off. */
    private static final int MOST_SECONDS_TO_AN_ANSWER = 5;

    /** What PostgreSQL ends by itself, in milliseconds: statements, waiting for locks, transactions nobody goes on with. */
    private static final String LIMITS =
            "-c statement_timeout=4000 -c lock_timeout=3000 -c idle_in_transaction_session_timeout=30000";

    private static final String SESSIONS = "configs.config.server-config.web-container.session-config.session-manager.";

    /**
     * One pool for both applications, in place of the server's own, whose database H2 is not shipped. Broken connections
     * are found before use, so that a restarted database heals.
     */
    void createPool(DatabaseAddress database, int size) {
        database.password().map(Secret::text).ifPresent(text -> System.setProperty(PASSWORD, text));
        run("delete-jdbc-connection-pool", "--cascade=true", "H2Pool");
        run(
                "create-jdbc-connection-pool",
                "--datasourceclassname=org.postgresql.ds.PGSimpleDataSource",
                "--restype=javax.sql.DataSource",
                "--steadypoolsize=2",
                "--maxpoolsize=" + size,
                "--maxwait=" + MOST_MILLIS_TO_A_CONNECTION,
                "--isconnectvalidatereq=true",
                "--validationmethod=custom-validation",
                "--validationclassname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation",
                "--property",
                properties(database),
                POOL);
        run("create-jdbc-resource", "--connectionpoolid=" + POOL, RESOURCE);
        run("ping-connection-pool", POOL);
        ConnectionPool.show(POOL);
    }

    /**
     * Answers are compressed, and nothing is reported to its makers. What the server would say by itself is left to
     * {@link HttpListener}: its error pages, which name its make, and its figures. Sessions get ids that cannot be guessed.
     */
    void hardenAndCompress() {
        run("set", "configs.config.server-config.phone-home-runtime-configuration.enabled=false");
        run("set", HTTP + "compression=on");
        run("set", HTTP + "http2-enabled=false");
        run("set", "configs.config.server-config.microprofile-metrics-configuration.enabled=false");
        run(
                "set",
                SESSIONS + "manager-properties.session-id-generator-classname=org.waymark.server.session.SessionIds");
    }

    void deploy(Application application, Path war) {
        run("deploy", "--name=" + application.name(), "--contextroot=" + application.contextRoot(), war.toString());
    }

    private static String properties(DatabaseAddress database) {
        return "url=" + escaped(database.url())
                + ":connectTimeout=" + MOST_SECONDS_TO_CONNECT
                + ":socketTimeout=" + MOST_SECONDS_TO_AN_ANSWER
                + ":options=" + escaped(LIMITS)
                + database.user().map(user -> ":user=" + escaped(user)).orElse("")
                + database.password()
                        .map(secret -> ":password=" + escaped("${MPCONFIG=%s}".formatted(PASSWORD)))
                        .orElse("");
    }

    /** Properties of a command are separated by colons and split at the equals sign. */
    static String escaped(String value) {
        return value.replaceAll("([\\\\:=])", "\\\\$1");
    }

    private void run(String command, String... arguments) {
        ClusterCommandResult result = runner.run(command, arguments);
        if (result.getExitStatus() == ExitStatus.FAILURE) {
            String reason = Optional.ofNullable(result.getFailureCause())
                    .map(StartFailure::reasonOf)
                    .orElseGet(result::getOutput);
            throw new StartFailure("The server cannot %s: %s".formatted(command, reason));
        }
    }
}
