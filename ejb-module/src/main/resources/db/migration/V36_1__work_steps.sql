-- What a job is at, and what it has done for good: said if it does not come to its end.
alter table workjob
    add step varchar(100),
    add achieved varchar(100),
    add achievedarguments text not null default '',
    add constraint workjob_step check (step is null or endedat is null),
    add constraint workjob_achieved check (achieved is null or state not in ('DONE', 'TO_MEND'));
