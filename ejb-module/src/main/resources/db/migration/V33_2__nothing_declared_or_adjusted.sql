-- A department may answer a round, or the September window, by saying why it wants nothing.
alter table pilotdeclaration drop constraint pilotdeclaration_status_check;
alter table pilotdeclaration add constraint pilotdeclaration_status_check check
    (status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'DECLINED', 'APPROVED', 'REJECTED'));
alter table adjustmentrequest drop constraint adjustmentrequest_status_check;
alter table adjustmentrequest add constraint adjustmentrequest_status_check check
    (status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'DECLINED', 'LOCKED', 'DECIDED'));
