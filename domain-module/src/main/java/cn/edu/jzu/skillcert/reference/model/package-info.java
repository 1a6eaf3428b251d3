/** Dictionaries as they are kept: organizations, certificates, price caps. Plain lists, never deleted from. */
package cn.edu.jzu.skillcert.reference.model;
