package cn.edu.jzu.skillcert.regulation.web;

import cn.edu.jzu.skillcert.regulation.Citation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Links to clauses: {@code fragment="#{clauses.anchor(rule.clause)}"} on the page {@code /regulation/clause/read}. */
@Named
@ApplicationScoped
public class Clauses {

    /** Of the first clause a citation names. */
    public String anchor(String citation) {
        return citation == null || citation.isEmpty()
                ? ""
                : Citation.anchor(Citation.clauses(citation).get(0));
    }
}
