package cn.edu.jzu.skillcert.platform.spreadsheet;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.platform.ScopedRepository;
import java.util.Collection;
import java.util.List;

/**
 * The list that a workbook goes into: which record a row speaks of, and what the row does to it. This and its columns
 * are all a list needs to say to be imported by {@link SheetIntake}.
 *
 * @param <R> row of the workbook
 * @param <E> record of the list
 */
public abstract class SheetTarget<R, E> {

    private final ScopedRepository<E> records;
    private final DataScope scope;

    /** @param scope in which records are found, and in which new ones must lie */
    protected SheetTarget(ScopedRepository<E> records, DataScope scope) {
        this.records = records;
        this.scope = scope;
    }

    /** What tells one record from another and never changes; rows and records with the same key are the same thing. */
    protected abstract Object key(E record);

    /** A new record, just as the row wants it. Made for every row, because making one is what refuses a wrong one. */
    protected abstract E wanted(R row);

    protected abstract boolean saysTheSame(E known, E wanted);

    /** Makes the record that is kept say what the row wants, by its own verbs. */
    protected abstract void change(E known, E wanted);

    /**
     * For what is not to be seen in one record alone.
     *
     * @param afterwards all records as they will be once the workbook is taken
     */
    protected RecordCheck<E> check(Collection<E> afterwards) {
        return (known, wanted) -> {};
    }

    /**
     * The records that the rows may speak of: all of the scope, unless the list is too long to be read for a few rows.
     *
     * @param rows that are right by themselves
     */
    protected List<E> known(Collection<R> rows) {
        return records.list(Condition.all(), scope);
    }

    final void add(E wanted) {
        records.add(wanted, scope);
    }

    final void flush() {
        records.flush();
    }
}
