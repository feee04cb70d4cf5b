package org.waymark.core.week;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waymark.core.income.WeekSplit;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.WorkPlan;

/**
 * Every week of whole hours within limits, path by path: only tasks, only a job and its search, or a job with tasks before it,
 * beside it or both. More searching than hires anybody sooner is in none of them.
 *
 * @param plans by path, in the order of the model
 * @param usefulSearching hours of searching beyond which nobody is hired sooner
 */
record WeekGrid(WeekLimits limits, Map<AlternativeId, WorkPlan> plans, double usefulSearching) {

    /** One week of one path. */
    record Week(AlternativeId path, WeekSplit split) {}

    List<Week> weeks() {
        var weeks = new ArrayList<Week>();
        plans.forEach((path, plan) -> {
            switch (plan) {
                case TASKS -> addTasks(path, weeks);
                case JOB -> addJob(path, weeks);
                case TASKS_UNTIL_JOB -> addBoth(path, weeks);
            }
        });
        return weeks;
    }

    /** Of all weeks those that are so many hours apart. */
    List<Week> weeks(int hours) {
        return weeks().stream()
                .filter(week -> week.split().tasks() % hours == 0
                        && Math.max(0, week.split().searching() - 1) % hours == 0
                        && week.split().beside() % hours == 0)
                .toList();
    }

    /** These weeks, and all of their paths that differ by so many hours in any of the parts. */
    List<Week> beside(List<Week> some, int hours) {
        if (hours == 0) return some;
        return weeks().stream()
                .filter(week -> some.stream().anyMatch(other -> isBeside(week, other, hours)))
                .toList();
    }

    private static boolean isBeside(Week week, Week other, int hours) {
        var a = week.split();
        var b = other.split();
        return week.path().equals(other.path())
                && isApart(a.tasks(), b.tasks(), hours)
                && isApart(a.searching(), b.searching(), hours)
                && isApart(a.beside(), b.beside(), hours);
    }

    private static boolean isApart(int a, int b, int hours) {
        return a == b || Math.abs(a - b) == hours;
    }

    private void addTasks(AlternativeId path, List<Week> weeks) {
        for (int tasks = 0; tasks <= limits.mostTasks(0); tasks++) {
            weeks.add(new Week(path, new WeekSplit(tasks, 0, 0)));
        }
    }

    private void addJob(AlternativeId path, List<Week> weeks) {
        for (int searching = 1; searching <= mostSearching(); searching++) {
            weeks.add(new Week(path, new WeekSplit(0, searching, 0)));
        }
    }

    private void addBoth(AlternativeId path, List<Week> weeks) {
        for (int searching = 1; searching <= mostSearching(); searching++) {
            for (int tasks = 0; tasks <= limits.mostTasks(searching); tasks++) {
                for (int beside = tasks == 0 ? 1 : 0; beside <= limits.beside(); beside++) {
                    weeks.add(new Week(path, new WeekSplit(tasks, searching, beside)));
                }
            }
        }
    }

    private int mostSearching() {
        return Math.min(limits.mostSearching(), (int) Math.ceil(Math.max(1, usefulSearching)));
    }
}
