package cn.edu.jzu.skillcert.regulation;

import java.io.Serializable;

/**
 * Identity of a rule.
 *
 * @param id stable name, e.g. {@code }; its title stands in the bundle as {@code rule.R-3.2}
 * @param clause citation, e.g. {@code 附件1·三·1(1)}
 */
public record RuleInfo(String id, String clause, Severity severity, RuleSource source) implements Serializable {}
