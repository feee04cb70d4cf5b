package org.waymark.core.testing;

import org.junit.jupiter.api.Nested;
import org.waymark.core.account.Accounts;
import org.waymark.core.analytics.OutcomeCounts;
import org.waymark.core.assessment.AssessmentStore;
import org.waymark.core.assessment.ExplanationStore;
import org.waymark.core.assessment.PublishedModels;
import org.waymark.core.publishing.AuditLog;
import org.waymark.core.publishing.ModelVersions;
import org.waymark.core.publishing.UnsavedWeightsStore;

/** The stores that tests of screens and flows use keep the contracts that PostgreSQL keeps. */
class InMemoryStoresTest {

    @Nested
    class Assessments extends AssessmentStoreContract {
        private final InMemoryAssessmentStore store = new InMemoryAssessmentStore();

        @Override
        protected AssessmentStore store() {
            return store;
        }

        @Override
        protected OutcomeCounts counts() {
            return new InMemoryOutcomeCounts(store);
        }
    }

    @Nested
    class Explanations extends ExplanationStoreContract {
        private final InMemoryAssessmentStore assessments = new InMemoryAssessmentStore();
        private final ExplanationStore store = new InMemoryExplanationStore(assessments);

        @Override
        protected ExplanationStore store() {
            return store;
        }

        @Override
        protected AssessmentStore assessments() {
            return assessments;
        }
    }

    @Nested
    class Counts extends OutcomeCountsContract {
        private final InMemoryAssessmentStore store = new InMemoryAssessmentStore();

        @Override
        protected AssessmentStore store() {
            return store;
        }

        @Override
        protected OutcomeCounts counts() {
            return new InMemoryOutcomeCounts(store);
        }
    }

    @Nested
    class Versions extends ModelVersionsContract {
        private final InMemoryAuditLog audit = new InMemoryAuditLog();
        private final InMemoryModelVersions versions = new InMemoryModelVersions(Bicycles.model(), audit);

        @Override
        protected ModelVersions versions() {
            return versions;
        }

        @Override
        protected PublishedModels published() {
            return versions;
        }

        @Override
        protected AuditLog audit() {
            return audit;
        }
    }

    @Nested
    class People extends AccountsContract {
        private final InMemoryAuditLog audit = new InMemoryAuditLog();
        private final InMemoryAccounts accounts = new InMemoryAccounts(audit);

        @Override
        protected Accounts accounts() {
            return accounts;
        }

        @Override
        protected AuditLog audit() {
            return audit;
        }
    }

    @Nested
    class Unsaved extends UnsavedWeightsContract {
        private final InMemoryUnsavedWeights store = new InMemoryUnsavedWeights();

        @Override
        protected UnsavedWeightsStore store() {
            return store;
        }
    }
}
