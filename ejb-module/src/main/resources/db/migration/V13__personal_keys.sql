-- What was sealed under each key for personal data, so that a wrong key is noticed at start. The keys are not here.
create table personalkey (
    name varchar(20) primary key,
    proof text not null
);
