package org.waymark.core.model;

/** How somebody on a path spends the hours that they have. */
public enum WorkPlan {
    /** All hours go to microtasks. */
    TASKS,
    /** All hours go to searching a remote job until it comes, and then to the job. */
    JOB,
    /** Tasks beside the search; once the job comes, the job, with a few hours of tasks or none. */
    TASKS_UNTIL_JOB
}
