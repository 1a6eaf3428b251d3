/** One's own jobs of long work. */
package cn.edu.jzu.skillcert.longwork.web;
