package cn.edu.jzu.skillcert.platform.spreadsheet;

/**
 * A row as the file has it.
 *
 * @param number as Excel counts, from 1
 * @param cells by column from A; null where there is nothing
 */
record ReadRow(int number, boolean hidden, ReadCell[] cells) {

    ReadCell cell(int index) {
        return index < cells.length ? cells[index] : null;
    }

    boolean isBlank(int index) {
        ReadCell cell = cell(index);
        return cell == null || cell.isBlank();
    }
}
