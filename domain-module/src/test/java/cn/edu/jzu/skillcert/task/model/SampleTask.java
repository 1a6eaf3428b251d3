package cn.edu.jzu.skillcert.task.model;

import cn.edu.jzu.skillcert.task.TaskKind;

enum SampleTask implements TaskKind {
    REVIEW,
    SIGN,
    MEND
}
