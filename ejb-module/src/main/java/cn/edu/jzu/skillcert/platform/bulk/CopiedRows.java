package cn.edu.jzu.skillcert.platform.bulk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** The text format of {@code COPY}, sent in pieces. */
public final class CopiedRows {

    private static final int PIECE = 64 * 1024;

    private CopiedRows() {}

    /** @return number of rows */
    public static long copy(PGConnection connection, String table, List<String> columns, Iterable<String[]> rows)
            throws SQLException, IOException {
        CopyIn copy =
                connection.getCopyAPI().copyIn("copy " + table + " (" + String.join(", ", columns) + ") from stdin");
        try {
            StringBuilder piece = new StringBuilder(PIECE + 1024);
            for (String[] row : rows) {
                line(piece, row);
                if (piece.length() >= PIECE) {
                    send(copy, piece);
                }
            }
            send(copy, piece);
            return copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private static void line(StringBuilder to, String[] row) {
        for (int i = 0; i < row.length; i++) {
            if (i > 0) {
                to.append('\t');
            }
            if (row[i] == null) {
                to.append("\\N");
            } else {
                escaped(to, row[i]);
            }
        }
        to.append('\n');
    }

    private static void escaped(StringBuilder to, String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> to.append("\\\\");
                case '\t' -> to.append("\\t");
                case '\n' -> to.append("\\n");
                case '\r' -> to.append("\\r");
                default -> to.append(c);
            }
        }
    }

    private static void send(CopyIn copy, StringBuilder piece) throws SQLException {
        byte[] bytes = piece.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        piece.setLength(0);
    }
}
