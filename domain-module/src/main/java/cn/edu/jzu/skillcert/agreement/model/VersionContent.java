package cn.edu.jzu.skillcert.agreement.model;

import cn.edu.jzu.skillcert.agreement.TermLine;
import java.util.List;

/**
 * What one version says.
 *
 * @param number of the version, from 1
 * @param terms as {@link CanonicalTerms} gives them
 */
public record VersionContent(int number, AgreementText text, List<TermLine> terms) {

    public VersionContent {
        terms = List.copyOf(terms);
    }

    public String hash() {
        return ContentHash.of(text, terms);
    }
}
