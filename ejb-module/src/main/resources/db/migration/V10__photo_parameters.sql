-- Readings of 标准小一寸、红底 (R-6.7): 22×32 mm at 300 dpi; what is red, and where it is looked for.
insert into parameter (parameterkey, setting, validfrom, clause) values
    ('PHOTO_RATIO', '6875', date '2022-09-01', '附件1·六·2'),
    ('PHOTO_RATIO_TOLERANCE', '2', date '2022-09-01', '附件1·六·2'),
    ('PHOTO_LEAST_WIDTH', '260', date '2022-09-01', '附件1·六·2'),
    ('PHOTO_LEAST_HEIGHT', '378', date '2022-09-01', '附件1·六·2'),
    ('PHOTO_MOST_MEGAPIXELS', '25', date '2022-09-01', '附件1·六·2'),
    ('PHOTO_MOST_KILOBYTES', '10240', date '2022-09-01', '附件1·六·2'),
    ('PHOTO_BORDER_STRIP', '8', date '2022-09-01', '附件1·六·2'),
    ('PHOTO_BORDER_RED', '85', date '2022-09-01', '附件1·六·2'),
    ('PHOTO_RED_HUE_FROM', '345', date '2022-09-01', '附件1·六·2'),
    ('PHOTO_RED_HUE_TO', '15', date '2022-09-01', '附件1·六·2'),
    ('PHOTO_RED_SATURATION', '45', date '2022-09-01', '附件1·六·2'),
    ('PHOTO_RED_VALUE', '35', date '2022-09-01', '附件1·六·2');
