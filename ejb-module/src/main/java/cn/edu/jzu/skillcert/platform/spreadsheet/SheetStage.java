package cn.edu.jzu.skillcert.platform.spreadsheet;

/** What is done with a workbook, in this order; the last two exclude each other. */
public enum SheetStage {
    READING,
    CHECKING,
    /** Carrying out the rows, if all are right. */
    WRITING,
    /** Writing the reasons into the workbook, if some are wrong. */
    EXPLAINING
}
