-- What departments declared and what was decided since, summed by quota, for the list of the ledger: no kind is 申报.
create view ledgersum as
    select r.year || ' ' || l.certificateid || ' ' || l.level as id, r.year, l.certificateid, l.level,
        null::varchar as kind, sum(l.heads) as heads
    from pilotdeclaration d join pilotround r on r.id = d.roundid join declarationline l on l.declaration_id = d.id
    where d.status in ('SUBMITTED', 'APPROVED', 'REJECTED')
    group by r.year, l.certificateid, l.level
    union all
    select q.year || ' ' || q.certificateid || ' ' || q.level || ' ' || e.kind, q.year, q.certificateid, q.level,
        e.kind, sum(e.heads)
    from quota q join quotaentry e on e.quota_id = q.id
    group by q.year, q.certificateid, q.level, e.kind;
