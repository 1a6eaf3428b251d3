/** Agreement papers. The renderers are pure: a print model with all its words in, bytes out. */
package cn.edu.jzu.skillcert.agreement.document;
