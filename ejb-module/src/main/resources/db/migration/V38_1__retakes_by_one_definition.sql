-- Who sits the same certificate and level again: asked by the rules, the imports, the plans and the ledger (R-6.3, A19).
create function isretake(student bigint, exam bigint, certificate bigint, examlevel varchar, firstsession date)
    returns boolean language sql stable as $$
    select exists (
        select 1 from examattempt a
        where a.studentid = student and a.certificateid = certificate and a.level = examlevel
            and a.plannedexamid is distinct from exam and a.heldon < coalesce(firstsession, date 'infinity'))
$$;

-- A registration as a quota sees it; who withdrew is not in it.
create view quotahead as
    select c.id, c.plannedexamid, c.quotayear, c.certificateid, c.level,
        isretake(c.studentid, c.plannedexamid, c.certificateid, c.level, least(e.theoryon, e.practicalon)) as retake
    from candidate c join plannedexam e on e.id = c.plannedexamid
    where c.status <> 'WITHDRAWN';

-- Orders of imports from before the terms said it: every registration took a place.
update workjob set settings = settings || E'besideBefore\n0\nretakes\nTAKES_A_PLACE\n' where kind like 'RosterWork.%';
