package cn.edu.jzu.skillcert.regulation;

import java.time.LocalDate;

/** The dated parameters of the regulation. */
public interface RegulationParameters {

    /** What is in force on that day. */
    ParameterValues on(LocalDate day);
}
