-- At every start: this month and the twelve to come.
do $$
begin
    if to_regprocedure('make_outcome_months(date, integer)') is not null then
        perform make_outcome_months((now() at time zone 'UTC')::date, 13);
    end if;
end
$$;
