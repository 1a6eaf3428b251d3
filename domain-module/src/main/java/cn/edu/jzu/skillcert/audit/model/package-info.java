/** The chain: what an entry's hash is made of, and how a walk finds the first one that does not belong. */
package cn.edu.jzu.skillcert.audit.model;
