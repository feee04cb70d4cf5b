package org.waymark.persistence;

import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.waymark.core.account.AccountName;
import org.waymark.core.account.Accounts;
import org.waymark.core.account.Role;
import org.waymark.core.analytics.OutcomeCounts;
import org.waymark.core.assessment.AssessmentStore;
import org.waymark.core.assessment.ExplanationStore;
import org.waymark.core.assessment.PublishedModels;
import org.waymark.core.publishing.AuditLog;
import org.waymark.core.publishing.ModelVersions;
import org.waymark.core.publishing.UnsavedWeightsStore;
import org.waymark.core.testing.AccountsContract;
import org.waymark.core.testing.AssessmentStoreContract;
import org.waymark.core.testing.Bicycles;
import org.waymark.core.testing.ExplanationStoreContract;
import org.waymark.core.testing.ModelVersionsContract;
import org.waymark.core.testing.OutcomeCountsContract;
import org.waymark.core.testing.UnsavedWeightsContract;
import org.waymark.persistence.schema.Installed;
import org.waymark.persistence.testing.PostgresForTests;
import org.waymark.persistence.testing.TestDatabase;

/** The stores keep the contracts of core on a real PostgreSQL, which is empty before each test. */
class PostgresStoresIT {

    private static final TestDatabase DATABASE = PostgresForTests.database();

    private static Stores onBicycles() {
        return new Stores(Installed.withBicycles(Installed.emptied(DATABASE)));
    }

    @Nested
    class Assessments extends AssessmentStoreContract {
        private final Stores stores = onBicycles();

        @Override
        protected AssessmentStore store() {
            return stores.assessments();
        }

        @Override
        protected OutcomeCounts counts() {
            return stores.counts();
        }

        @AfterEach
        void close() {
            stores.close();
        }
    }

    @Nested
    class Explanations extends ExplanationStoreContract {
        private final Stores stores = onBicycles();

        @Override
        protected ExplanationStore store() {
            return stores.explanations();
        }

        @Override
        protected AssessmentStore assessments() {
            return stores.assessments();
        }

        @AfterEach
        void close() {
            stores.close();
        }
    }

    @Nested
    class Counts extends OutcomeCountsContract {
        private final Stores stores = onBicycles();

        @Override
        protected AssessmentStore store() {
            return stores.assessments();
        }

        @Override
        protected OutcomeCounts counts() {
            return stores.counts();
        }

        @AfterEach
        void close() {
            stores.close();
        }
    }

    @Nested
    class Versions extends ModelVersionsContract {
        private final Stores stores = onBicycles();

        @Override
        protected ModelVersions versions() {
            return stores.versions();
        }

        @Override
        protected PublishedModels published() {
            return stores.published();
        }

        @Override
        protected AuditLog audit() {
            return stores.audit();
        }

        @AfterEach
        void close() {
            stores.close();
        }
    }

    @Nested
    class People extends AccountsContract {
        private final Stores stores = new Stores(Installed.emptied(DATABASE));

        @Override
        protected Accounts accounts() {
            return stores.accounts();
        }

        @Override
        protected AuditLog audit() {
            return stores.audit();
        }

        @AfterEach
        void close() {
            stores.close();
        }
    }

    @Nested
    class Unsaved extends UnsavedWeightsContract {
        private final Stores stores = onBicycles();

        @BeforeEach
        void createAda() {
            stores.accounts()
                    .create(
                            new AccountName("ada"),
                            "a password for ada",
                            Set.of(Role.ADMINISTRATOR),
                            new AccountName("root"),
                            Bicycles.NOON);
        }

        @Override
        protected UnsavedWeightsStore store() {
            return stores.unsavedWeights();
        }

        @AfterEach
        void close() {
            stores.close();
        }
    }
}
