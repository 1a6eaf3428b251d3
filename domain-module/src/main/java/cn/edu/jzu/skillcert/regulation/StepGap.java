package cn.edu.jzu.skillcert.regulation;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * Something a step still wants, as a sentence.
 *
 * @param arguments values for the placeholders of its text: dates, numbers, strings
 */
public record StepGap(EvidenceCode evidence, List<Object> arguments) implements Serializable {

    public StepGap {
        arguments = List.copyOf(arguments);
    }

    public static StepGap of(EvidenceCode evidence, Object... arguments) {
        return new StepGap(evidence, Arrays.asList(arguments));
    }
}
