package cn.edu.jzu.skillcert.registration.persistence;

import java.util.List;

/** Many ids in few words: {@code 1001-2000, 2004}. */
final class IdRanges {

    private IdRanges() {}

    static String of(List<Long> ids) {
        List<Long> sorted = ids.stream().sorted().toList();
        StringBuilder words = new StringBuilder();
        for (int first = 0; first < sorted.size(); ) {
            int last = first;
            while (last + 1 < sorted.size() && sorted.get(last + 1) == sorted.get(last) + 1) {
                last++;
            }
            words.append(words.isEmpty() ? "" : ", ").append(sorted.get(first));
            if (last > first) {
                words.append('-').append(sorted.get(last));
            }
            first = last + 1;
        }
        return words.toString();
    }
}
