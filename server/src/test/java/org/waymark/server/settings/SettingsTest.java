package org.waymark.server.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.server.report.StartFailure;

class SettingsTest {
    @Nested
    class WhenNothingIsSet {
        private final ServerSettings settings = ServerSettings.from(new SettingsSource(Map.of(), Map.of(), Map.of()));

        @Test
        void thereIsADefaultForEverything() {
            assertEquals(8080, settings.port());
            assertEquals(Path.of("data"), settings.data());
            assertEquals(16, settings.poolSize());
            assertEquals("admin", settings.admin().name());
            assertTrue(settings.admin().password().isEmpty());
            assertTrue(settings.cluster().isEmpty());
        }

        @Test
        void theDatabaseIsOurOwnAndItsProgramsAreInTheDataFolder() {
            assertEquals(new DatabaseChoice.Embedded(Path.of("data", "programs")), settings.database());
        }
    }

    @Nested
    class AName {
        @Test
        void isReadFromOptionsBeforePropertiesBeforeTheEnvironment() {
            var environment = Map.of("WAYMARK_PORT", "1001");
            var properties = Map.of("waymark.port", "1002");
            assertEquals(1001, port(Map.of(), Map.of(), environment));
            assertEquals(1002, port(Map.of(), properties, environment));
            assertEquals(1003, port(Map.of(Setting.PORT, "1003"), properties, environment));
        }

        @ParameterizedTest
        @CsvSource({"waymark.database.pool-size", "waymark_database_pool_size", "WAYMARK_DATABASE_POOL_SIZE"})
        void hasThreeSpellingsInTheEnvironment(String name) {
            assertEquals(5, fromEnvironment(Map.of(name, "5")).poolSize());
        }

        @Test
        void withoutAValueCountsAsNotSet() {
            assertEquals(8080, fromEnvironment(Map.of("WAYMARK_PORT", "")).port());
        }

        @ParameterizedTest
        @EnumSource
        void isExplainedInTheOperationsPage(Setting setting) throws IOException {
            String page = Files.readString(Path.of("../docs/operations.md"));
            assertTrue(page.contains("`" + setting.key() + "`"), setting.key());
            assertTrue(page.contains("`" + setting.variable() + "`"), setting.variable());
        }
    }

    @Nested
    class AValueThatMakesNoSense {
        @ParameterizedTest
        @CsvSource({
            "WAYMARK_PORT, 0",
            "WAYMARK_PORT, 65536",
            "WAYMARK_PORT, eighty",
            "WAYMARK_DATABASE_POOL_SIZE, 1",
            "WAYMARK_CLUSTER, perhaps",
            "WAYMARK_PUBLIC_URL, waymark.example",
            "WAYMARK_PROXIES, proxy.example",
            "WAYMARK_LIMITS_BEGINS_PER_MINUTE, 0",
            "WAYMARK_LIMITS_EVALUATIONS_PER_MINUTE, many",
            "WAYMARK_LIMITS_EVALUATIONS_AT_ONCE, -1",
            "WAYMARK_LIMITS_EXPLANATIONS_AT_ONCE, 0",
            "WAYMARK_DATABASE_URL, mysql://host"
        })
        void isRefusedByItsName(String variable, String value) {
            var refusal = assertThrows(StartFailure.class, () -> fromEnvironment(Map.of(variable, value)));
            assertTrue(refusal.getMessage().startsWith("%s is '%s'".formatted(variable, value)), refusal.getMessage());
        }
    }

    @Nested
    class AnExternalDatabase {
        private final ServerSettings settings = fromEnvironment(Map.of(
                "WAYMARK_DATABASE_URL", "jdbc:postgresql://host/name",
                "WAYMARK_DATABASE_USER", "somebody",
                "WAYMARK_DATABASE_PASSWORD", "open sesame"));

        @Test
        void isChosenByItsUrl() {
            var chosen = assertInstanceOf(DatabaseChoice.External.class, settings.database());
            assertEquals(Optional.of("somebody"), chosen.owner().user());
            assertEquals(Optional.of("open sesame"), chosen.owner().password().map(Secret::text));
        }

        @Test
        void hasAUserOfItsOwnForTheApplications() {
            var chosen = assertInstanceOf(
                    DatabaseChoice.External.class,
                    fromEnvironment(Map.of(
                                    "WAYMARK_DATABASE_URL", "jdbc:postgresql://host/name",
                                    "WAYMARK_DATABASE_PASSWORD", "the owner's",
                                    "WAYMARK_DATABASE_APPLICATION_URL", "jdbc:postgresql://pooler/name",
                                    "WAYMARK_DATABASE_APPLICATION_USER", "web",
                                    "WAYMARK_DATABASE_APPLICATION_PASSWORD", "its own"))
                            .database());
            assertEquals(
                    new DatabaseChoice.Login(
                            "jdbc:postgresql://pooler/name", Optional.of("web"), Optional.of(new Secret("its own"))),
                    chosen.application());
        }

        @Test
        void isReachedByTheApplicationsAtTheSameUrlUnlessTheyHaveTheirOwn() {
            var chosen = assertInstanceOf(DatabaseChoice.External.class, settings.database());
            assertEquals(
                    new DatabaseChoice.Login("jdbc:postgresql://host/name", Optional.empty(), Optional.empty()),
                    chosen.application());
        }

        @Test
        void keepsItsPasswordOutOfTexts() {
            assertFalse(settings.toString().contains("open sesame"));
        }
    }

    @Nested
    class ACluster {
        private static final String SECRET = "sixteen letters!";

        @Test
        void isJoinedOnThisMachineAloneUnlessAnAddressIsGiven() {
            var cluster = fromEnvironment(Map.of("WAYMARK_CLUSTER", "true", "WAYMARK_CLUSTER_SECRET", SECRET))
                    .cluster()
                    .orElseThrow();
            assertEquals("127.0.0.1", cluster.address());
            assertEquals(6900, cluster.port());
            assertEquals(List.of(), cluster.members());
        }

        @Test
        void isRefusedWithoutASecret() {
            var refusal = assertThrows(StartFailure.class, () -> fromEnvironment(Map.of("WAYMARK_CLUSTER", "true")));
            assertTrue(refusal.getMessage().contains("no WAYMARK_CLUSTER_SECRET"), refusal.getMessage());
        }

        @Test
        void isRefusedWithAShortSecretWithoutShowingIt() {
            var refusal = assertThrows(StartFailure.class, () -> with("WAYMARK_CLUSTER_SECRET", "fifteen letters"));
            assertTrue(refusal.getMessage().startsWith("WAYMARK_CLUSTER_SECRET has 15 characters"));
            assertFalse(refusal.getMessage().contains("fifteen"));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '=',
                value = {
                    "WAYMARK_CLUSTER_ADDRESS=0.0.0.0",
                    "WAYMARK_CLUSTER_ADDRESS=::",
                    "WAYMARK_CLUSTER_ADDRESS=everywhere",
                    "WAYMARK_CLUSTER_PORT=0",
                    "WAYMARK_CLUSTER_MEMBERS=10.0.0.6:6900,\"",
                    "WAYMARK_CLUSTER_MEMBERS=10.0.0.6:x"
                })
        void isRefusedWithAnAddressThatMakesNoSense(String variable, String value) {
            var refusal = assertThrows(StartFailure.class, () -> with(variable, value));
            assertTrue(refusal.getMessage().startsWith("%s is '%s'".formatted(variable, value)), refusal.getMessage());
        }

        @Test
        void hasANameThatOnlyItsSecretMakes() {
            var name = with("WAYMARK_CLUSTER_PORT", "7000").name();
            assertEquals(name, with("WAYMARK_CLUSTER_ADDRESS", "10.0.0.5").name());
            assertNotEquals(
                    name, with("WAYMARK_CLUSTER_SECRET", "seventeen letters").name());
            assertFalse(name.contains(SECRET));
        }

        private static ClusterChoice with(String variable, String value) {
            var environment = new HashMap<>(Map.of("WAYMARK_CLUSTER", "true", "WAYMARK_CLUSTER_SECRET", SECRET));
            environment.put(variable, value);
            return fromEnvironment(environment).cluster().orElseThrow();
        }
    }

    private static int port(
            Map<Setting, String> options, Map<String, String> properties, Map<String, String> environment) {
        return ServerSettings.from(new SettingsSource(options, properties, environment))
                .port();
    }

    private static ServerSettings fromEnvironment(Map<String, String> environment) {
        return ServerSettings.from(new SettingsSource(Map.of(), Map.of(), environment));
    }
}
