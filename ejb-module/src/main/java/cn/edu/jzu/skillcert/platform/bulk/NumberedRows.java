package cn.edu.jzu.skillcert.platform.bulk;

import java.util.Iterator;
import java.util.List;

/** Rows, each with its id in front. */
record NumberedRows(List<Long> ids, Iterable<String[]> rows) implements Iterable<String[]> {

    @Override
    public Iterator<String[]> iterator() {
        Iterator<Long> id = ids.iterator();
        Iterator<String[]> row = rows.iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return row.hasNext();
            }

            @Override
            public String[] next() {
                String[] values = row.next();
                String[] numbered = new String[values.length + 1];
                numbered[0] = id.next().toString();
                System.arraycopy(values, 0, numbered, 1, values.length);
                return numbered;
            }
        };
    }
}
