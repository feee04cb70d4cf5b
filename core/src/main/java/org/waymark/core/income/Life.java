package org.waymark.core.income;

import static org.waymark.core.model.IncomeParameter.*;

import org.waymark.core.model.WorkPlan;

/** One life on one path after the other. Work space that is used for one life after the other. */
final class Life {

    private final IncomeSituation situation;
    private final LifeBlock block;
    private final TaskMonths tasks;
    private final JobSpells jobs;
    private final LifeMeasures measures;
    private final double[] earned = new double[Lives.MONTHS];
    private final double[] employed = new double[Lives.MONTHS];

    private int life;
    private double hireRate;
    private double searchHours;
    private double slowdown;
    private double startDelay;
    private double payday;
    private double lossRate;
    private double monthlyPay;
    private double taskShareKept;
    private double hoursBeside;
    private boolean isCovered;

    Life(IncomeSituation situation, LifeBlock block) {
        this.situation = situation;
        this.block = block;
        this.tasks = new TaskMonths(block);
        this.jobs = new JobSpells(block);
        this.measures = new LifeMeasures(situation, block);
    }

    /** What all paths of the life at this place of the block have in common. */
    void begin(int life) {
        this.life = life;
        tasks.begin(life);
        hireRate = block.of(HIRE_RATE, life)
                * block.of(HIRE_EXPERIENCE, life)
                * block.of(HIRE_LANGUAGE, life)
                * block.of(HIRE_EQUIPMENT, life)
                * block.of(HIRE_HOURS, life)
                * block.of(HIRE_FRAILTY, life);
        searchHours = block.of(SEARCH_HOURS, life);
        slowdown = block.of(SEARCH_SLOWDOWN, life);
        startDelay = block.of(JOB_START, life) / Lives.WEEKS_OF_A_MONTH;
        payday = block.of(JOB_PAYDAY, life) / Lives.WEEKS_OF_A_MONTH;
        double selfContributions = block.of(SELF_CONTRIBUTIONS, life);
        taskShareKept = 1 - selfContributions;
        hoursBeside = block.of(TASKS_BESIDE_JOB, life);
        beginJob(selfContributions);
    }

    private void beginJob(double selfContributions) {
        boolean isAbroad = block.happens(LifeBlock.Chance.ABROAD, block.of(ABROAD_SHARE, life), life);
        double contractors = block.of(isAbroad ? CONTRACTOR_SHARE_ABROAD : CONTRACTOR_SHARE_LOCAL, life);
        boolean isContractor = block.happens(LifeBlock.Chance.CONTRACTOR, contractors, life);
        double cover = block.of(isContractor ? CONTRACTOR_COVER : EMPLOYEE_COVER, life);
        isCovered = block.happens(LifeBlock.Chance.COVER, cover, life);
        lossRate = block.of(isAbroad ? JOB_LOSS_ABROAD : JOB_LOSS_LOCAL, life);
        double contributions = isContractor ? selfContributions : block.of(EMPLOYEE_CONTRIBUTIONS, life);
        double hours = Math.min(situation.weeklyHours(), Lives.FULL_TIME);
        double pay = block.of(isAbroad ? JOB_PAY_ABROAD : JOB_PAY_LOCAL, life);
        monthlyPay = pay * hours * Lives.WEEKS_OF_A_MONTH * (1 - contributions);
        measures.begin(life, isContractor);
    }

    /** Enters what becomes of the life under this plan, at its number {@code at}. */
    void follow(WorkPlan plan, PathLives path, int at) {
        double hours = situation.weeklyHours();
        double searching = switch (plan) {
            case TASKS -> 0;
            case JOB -> hours;
            case TASKS_UNTIL_JOB -> Math.min(searchHours, hours / 2);
        };
        double tasksBefore = plan == WorkPlan.JOB ? 0 : tasks.hours(hours - searching);
        double tasksBeside = plan == WorkPlan.TASKS_UNTIL_JOB ? tasks.hours(hoursBeside) : 0;
        // whoever has more hours than a full week does further tasks in time that would not go to the search
        double slowing = Math.min(tasksBefore, Lives.FULL_TIME - Math.min(searching, Lives.FULL_TIME));
        double rate = hireRate * TaskMonths.part(searching, searchHours) * Math.max(0, 1 - slowdown * slowing);
        jobs.search(life, rate, startDelay, lossRate);
        earnByTasks(tasksBefore, tasksBeside);
        path.hiredAfter()[at] = jobs.firstStart();
        path.coveredAfter()[at] = isCovered ? jobs.firstStart() : Double.POSITIVE_INFINITY;
        path.firstIncomeAfter()[at] = firstIncome(tasksBefore);
        measures.beginPath();
        receive(path, at, tasksBefore, tasksBeside);
        measures.enter(path, at, isCovered);
    }

    private void earnByTasks(double before, double beside) {
        for (int m = 0; m < earned.length; m++) {
            double employed = jobs.share(m, 0);
            this.employed[m] = employed;
            double money = 0;
            if (before > 0 && employed < 1) money += (1 - employed) * tasks.earned(m, before);
            if (beside > 0 && employed > 0) money += employed * tasks.earned(m, beside);
            earned[m] = money * taskShareKept;
        }
    }

    /** Money of tasks arrives later than it is earned, by a number of months that need not be whole. */
    private void receive(PathLives path, int at, double tasksBefore, double tasksBeside) {
        int whole = (int) tasks.payout();
        double part = tasks.payout() - whole;
        double balance = situation.savings();
        for (int m = 0; m < earned.length; m++) {
            double byTasks = (1 - part) * earned(m - whole) + part * earned(m - whole - 1);
            double byJob = monthlyPay * jobs.share(m, payday);
            measures.add(m, paidHours(m, tasksBefore, tasksBeside), employed[m], byTasks, byJob);
            double income = byTasks + byJob;
            if (path.income().length > 0) path.income()[m][at] = income;
            balance += needed(m) * (income - situation.monthlyNeed());
            if (balance < 0 && path.outOfMoneyIn()[at] == 0) path.outOfMoneyIn()[at] = (byte) (m + 1);
        }
    }

    /** Share of the month in which the need must be covered. */
    private double needed(int month) {
        return Math.clamp(month + 1 - situation.needFrom(), 0, 1);
    }

    /** Hours of paid work, as a share of those that were planned; more than 1 with tasks on top of a job. */
    private double paidHours(int month, double tasksBefore, double tasksBeside) {
        double planned = situation.weeklyHours();
        if (planned == 0) return 0;
        double employed = this.employed[month];
        double byTasks = ((1 - employed) * tasksBefore + employed * tasksBeside) * tasks.worked(month);
        return (employed * Math.min(planned, Lives.FULL_TIME) + byTasks) / planned;
    }

    private double earned(int month) {
        return month < 0 ? 0 : earned[month];
    }

    private double firstIncome(double taskHours) {
        double byTasks = taskHours > 0 ? tasks.firstMoney() : Double.POSITIVE_INFINITY;
        double byJob = situation.weeklyHours() > 0 ? jobs.firstStart() + payday : Double.POSITIVE_INFINITY;
        double first = Math.min(byTasks, byJob);
        return first < Lives.MONTHS ? first : Double.POSITIVE_INFINITY;
    }
}
