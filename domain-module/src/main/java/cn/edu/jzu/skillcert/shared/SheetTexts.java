package cn.edu.jzu.skillcert.shared;

/** Says what is wrong in a workbook in the user's language; the page knows it, who annotates the workbook does not. */
@FunctionalInterface
public interface SheetTexts {

    String of(SheetProblem problem);
}
