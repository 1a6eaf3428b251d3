package cn.edu.jzu.skillcert.regulation;

/** Where today stands to a value of a parameter. */
public enum ParameterStatus {
    PAST,
    IN_FORCE,
    COMING
}
