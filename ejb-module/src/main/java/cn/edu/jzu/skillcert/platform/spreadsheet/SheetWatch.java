package cn.edu.jzu.skillcert.platform.spreadsheet;

/** Told how far a workbook is; it may throw to stop the intake, of which then nothing is to be committed. */
@FunctionalInterface
public interface SheetWatch {

    SheetWatch NOBODY = (stage, done, total) -> {};

    /** @param total 0 if nobody knows yet */
    void at(SheetStage stage, int done, int total);
}
