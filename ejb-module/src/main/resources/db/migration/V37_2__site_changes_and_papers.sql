-- A department may have several places for a certificate, and an approved one is changed by an application that replaces it.
alter table siteapplication
    add column replacesid bigint references siteapplication,
    add column submittedon date,
    add column organizationrecorded boolean not null default false,
    add column organizationpaper varchar(255),
    add column organizationpapertype varchar(100),
    add column organizationpapersha256 char(64),
    add column organizationpapersize bigint,
    add column authoritypaper varchar(255),
    add column authoritypapertype varchar(100),
    add column authoritypapersha256 char(64),
    add column authoritypapersize bigint;
update siteapplication set submittedon = (submittedat at time zone 'Asia/Shanghai')::date where submittedat is not null;

alter table siteapplication drop constraint siteapplication_status_check;
alter table siteapplication add constraint siteapplication_status_check check (status in
    ('DRAFT', 'SUBMITTED', 'ORGANIZATION_APPROVED', 'APPROVED', 'RETURNED', 'REJECTED', 'SUPERSEDED'));
alter table siteapplication drop constraint siteapplication_organization;
alter table siteapplication add constraint siteapplication_organization check
    ((status in ('ORGANIZATION_APPROVED', 'APPROVED', 'REJECTED', 'SUPERSEDED'))
        = (organizationon is not null and organizationdocument is not null and organizationbyid is not null));
alter table siteapplication drop constraint siteapplication_authority;
alter table siteapplication add constraint siteapplication_authority check
    ((status in ('APPROVED', 'REJECTED', 'SUPERSEDED'))
        = (authorityon is not null and authoritydocument is not null and authoritybyid is not null));
-- What was recorded before either was asked for stays as it is.
alter table siteapplication add column recordedbefore boolean not null default false;
update siteapplication set recordedbefore = true where organizationon is not null;
alter table siteapplication add constraint siteapplication_days check
    (recordedbefore or (organizationon >= submittedon and authorityon >= organizationon) is not false);
alter table siteapplication add constraint siteapplication_papers check
    (recordedbefore or ((organizationon is null or organizationpapersha256 is not null)
        and (authorityon is null or authoritypapersha256 is not null)));

drop index siteapplication_open;
create unique index siteapplication_open on siteapplication (departmentid, certificateid, place)
    where status in ('DRAFT', 'SUBMITTED', 'ORGANIZATION_APPROVED', 'RETURNED');
create unique index siteapplication_approved on siteapplication (departmentid, certificateid, place)
    where status = 'APPROVED';
create unique index siteapplication_change on siteapplication (replacesid)
    where status in ('DRAFT', 'SUBMITTED', 'ORGANIZATION_APPROVED', 'RETURNED');
