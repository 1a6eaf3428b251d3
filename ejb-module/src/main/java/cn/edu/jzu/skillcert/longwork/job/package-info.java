/** Runs what was ordered, outside any request, with the identity of who ordered it. */
package cn.edu.jzu.skillcert.longwork.job;
