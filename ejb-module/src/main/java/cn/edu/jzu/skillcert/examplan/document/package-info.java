/** Papers of exam plans and increases: print model in, bytes out. */
package cn.edu.jzu.skillcert.examplan.document;
