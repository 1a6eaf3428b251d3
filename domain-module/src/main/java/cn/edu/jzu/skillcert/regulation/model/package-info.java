/** The regulation's own text and its dated values, as they are kept. */
package cn.edu.jzu.skillcert.regulation.model;
