/**
 * Statutory forms as PDF/A-2b: Chinese fonts embedded, tagged, paged. Renderers of the features lay out with
 * {@link cn.edu.jzu.skillcert.platform.document.PdfForm} and know nothing of PDF.
 */
package cn.edu.jzu.skillcert.platform.document;
