-- An application has its trail, the province's paper, and can be taken back.
create table increaseevent (
    increase_id bigint not null references quotaincrease,
    position integer not null,
    kind varchar(20) not null,
    note varchar(1000),
    actorid bigint not null references account,
    actorname varchar(100) not null,
    principalid bigint references account,
    principalname varchar(100),
    at timestamptz not null,
    primary key (increase_id, position)
);

insert into increaseevent (increase_id, position, kind, note, actorid, actorname, principalid, principalname, at)
select id, 0, 'FILED', reason, actorid, actorname, principalid, principalname, at from quotaincrease;

alter table quotaincrease
    add column planid bigint references examplan,
    add column filename varchar(255),
    add column mediatype varchar(100),
    add column sha256 varchar(64),
    add column filesize bigint;

update quotaincrease q set planid = x.plan_id from plannedexam x where x.id = q.plannedexamid;
alter table quotaincrease alter column planid set not null;

alter table quotaincrease drop constraint quotaincrease_status_check;
alter table quotaincrease add constraint quotaincrease_status_check
    check (status in ('SUBMITTED', 'FORWARDED', 'GRANTED', 'REJECTED', 'RETURNED', 'WITHDRAWN'));

-- An exam can leave the plan when the applications for its heads came to nothing; they stay, without it.
alter table quotaincrease alter column plannedexamid drop not null;
alter table quotaincrease drop constraint quotaincrease_plannedexam;
alter table quotaincrease add constraint quotaincrease_exam
    foreign key (plannedexamid) references plannedexam on delete set null;
alter table quotaincrease add constraint quotaincrease_plannedexam
    check (plannedexamid is not null or status in ('REJECTED', 'RETURNED', 'WITHDRAWN'));
