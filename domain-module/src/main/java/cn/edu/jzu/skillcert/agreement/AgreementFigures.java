package cn.edu.jzu.skillcert.agreement;

import java.util.List;

/** Agreements in figures, for those who look after the whole school. */
public interface AgreementFigures {

    /** In the order of an agreement's way; what no agreement is, is left out. */
    List<StatusCount> byStatus();
}
