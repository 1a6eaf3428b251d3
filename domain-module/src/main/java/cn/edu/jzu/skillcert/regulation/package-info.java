/**
 * The regulation as software sees it: clauses, rules with their verdicts, and dated parameters for what the text
 * leaves open. A feature brings its own rules; the words in which a rule speaks are here.
 */
package cn.edu.jzu.skillcert.regulation;
