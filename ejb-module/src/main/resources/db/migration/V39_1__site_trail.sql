-- An application for an exam site has its trail: what came back and was submitted again is told, not written over.
create table siteevent (
    site_id bigint not null references siteapplication,
    position integer not null,
    kind varchar(30) not null,
    note varchar(1000),
    actorid bigint not null references account,
    actorname varchar(100) not null,
    principalid bigint references account,
    principalname varchar(100),
    at timestamptz not null,
    primary key (site_id, position),
    constraint siteevent_kind_check check (kind in
        ('SUBMITTED', 'APPROVED_BY_ORGANIZATION', 'ORGANIZATION_RECORDED', 'RETURNED', 'APPROVED', 'REJECTED', 'SUPERSEDED'))
);

-- Who handed one back before is not known any more; the reason still stands in the application.
insert into siteevent (site_id, position, kind, note, actorid, actorname, principalid, principalname, at)
select id, row_number() over (partition by id order by at, step) - 1, kind, note, actorid, actorname, principalid, principalname, at
from (
    select id, 1 as step, 'SUBMITTED' as kind, null as note, submittedbyid as actorid, submittedbyname as actorname,
        submittedforid as principalid, submittedforname as principalname, submittedat as at
    from siteapplication where submittedbyid is not null
    union all
    select id, 2, case when organizationrecorded then 'ORGANIZATION_RECORDED' else 'APPROVED_BY_ORGANIZATION' end, organizationdocument,
        organizationbyid, organizationbyname, organizationforid, organizationforname, organizationat
    from siteapplication where organizationbyid is not null
    union all
    select id, 3, case when status = 'REJECTED' then 'REJECTED' else 'APPROVED' end, coalesce(note, authoritydocument),
        authoritybyid, authoritybyname, authorityforid, authorityforname, authorityat
    from siteapplication where authoritybyid is not null
) acts;
