/**
 * Long work: imports, bulk papers and the like run in the background as jobs with progress, cancel and result. A
 * feature brings a kind and its runner, and orders; the page of a job can be left and found again.
 */
package cn.edu.jzu.skillcert.longwork;
