package cn.edu.jzu.skillcert.shared;

import java.util.ArrayList;
import java.util.List;

/** A short list of texts in one text column, one per line, for what is only shown and never searched. */
public final class Lines {

    private Lines() {}

    public static String join(List<String> texts) {
        StringBuilder joined = new StringBuilder();
        for (String text : texts) {
            joined.append(text.replace("\\", "\\\\").replace("\n", "\\n")).append('\n');
        }
        return joined.toString();
    }

    public static List<String> split(String joined) {
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < joined.length(); i++) {
            char c = joined.charAt(i);
            if (c == '\n') {
                texts.add(text.toString());
                text.setLength(0);
            } else if (c == '\\') {
                i++;
                text.append(joined.charAt(i) == 'n' ? '\n' : joined.charAt(i));
            } else {
                text.append(c);
            }
        }
        return texts;
    }
}
