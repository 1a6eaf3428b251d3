/** Keeping the regulation's text and parameters, and the values in force on a day. */
package cn.edu.jzu.skillcert.regulation.service;
