-- Who wrote a template (R-3.11), and what tells whether the approved draft is a PDF whose pages can be counted (R-3.10).
alter table agreementfile
    add column source varchar(20) check (source in ('DEPARTMENT', 'ORGANIZATION')),
    add column pages integer check (pages > 0),
    add column wordinghash varchar(64);

-- So far the page took nothing but 培训评价组织提供的协议模板.
update agreementfile set source = 'ORGANIZATION' where kind = 'TEMPLATE';

alter table agreementfile add constraint agreementfile_template_has_source check (kind <> 'TEMPLATE' or source is not null);
