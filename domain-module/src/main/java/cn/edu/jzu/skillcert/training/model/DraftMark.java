package cn.edu.jzu.skillcert.training.model;

import cn.edu.jzu.skillcert.training.MatrixCell;
import jakarta.persistence.Embeddable;

/** A mark of the matrix as it is kept. */
@Embeddable
class DraftMark {

    private int unitPosition;
    private int coursePosition;

    protected DraftMark() {}

    DraftMark(MatrixCell cell) {
        unitPosition = cell.unit();
        coursePosition = cell.course();
    }

    MatrixCell cell() {
        return new MatrixCell(unitPosition, coursePosition);
    }
}
