/** Writes the trail of every transaction and lets auditors read it. */
package cn.edu.jzu.skillcert.audit.service;
