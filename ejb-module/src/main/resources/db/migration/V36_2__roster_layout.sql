-- What the columns of 《学生信息表》 are called: the first name stands in the template, by the others they are found, too.
insert into parameter (parameterkey, setting, validfrom, clause) values
    ('ROSTER_LAYOUT', '2026-1', date '2022-09-01', '附件1·六·2'),
    ('ROSTER_STUDENT_NUMBER', '学号、学籍号、学生学号', date '2022-09-01', '附件1·六·2'),
    ('ROSTER_NAME', '姓名、学生姓名、考生姓名', date '2022-09-01', '附件1·六·2'),
    ('ROSTER_DOCUMENT_TYPE', '证件类型、身份证件类型', date '2022-09-01', '附件1·六·2'),
    ('ROSTER_ID_NUMBER', '证件号码、身份证号、身份证号码、身份证件号、证件号', date '2022-09-01', '附件1·六·2'),
    ('ROSTER_SCHOOL_CLASS', '班级代码、班级编号、班级、班级名称', date '2022-09-01', '附件1·六·2'),
    ('ROSTER_PHONE', '联系电话、手机号码、手机号、联系方式', date '2022-09-01', '附件1·六·2');
