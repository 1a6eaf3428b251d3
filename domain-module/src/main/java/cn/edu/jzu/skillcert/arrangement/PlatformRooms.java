package cn.edu.jzu.skillcert.arrangement;

import cn.edu.jzu.skillcert.shared.FileContent;
import cn.edu.jzu.skillcert.shared.SheetOutcome;
import cn.edu.jzu.skillcert.shared.SheetTexts;
import cn.edu.jzu.skillcert.shared.SheetUpload;

/** 在信息平台填写考场及监考人员信息: what was filled in there is brought back, so that can compare it. */
public interface PlatformRooms {

    /** The columns that are read, without rows. */
    FileContent template();

    /** Takes all rows or none, in place of what was brought before. */
    SheetOutcome importSheet(ImplementationRef plan, SheetUpload upload, SheetTexts texts);
}
