package cn.edu.jzu.skillcert.training;

import java.io.Serializable;

/**
 * What a department reports of one certificate.
 *
 * @param planYear 级: the year whose 人才培养方案 it is about, or null while it is not said
 * @param programmes 专业 it is about
 * @param summary how the certificate's contents went into the programme
 */
public record IntegrationContent(Integer planYear, String programmes, String summary, IntegrationMatrix matrix)
        implements Serializable {}
