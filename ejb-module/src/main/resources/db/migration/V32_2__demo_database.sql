-- One row if this database was filled with demo data: its accounts have a password that is published, so it is never
-- served in earnest.
create table demodatabase (
    onlyrow boolean primary key default true check (onlyrow),
    filledat timestamptz not null default current_timestamp
);

-- Filled before there was a mark.
insert into demodatabase (filledat)
    select current_timestamp
    where (select count(*) from account where username in ('jwc.wang', 'cwc.li', 'fw.zhao', 'xxgc.chen')) = 4;
