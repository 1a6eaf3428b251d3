/** Implementation plans and the rules over them. */
package cn.edu.jzu.skillcert.arrangement.model;
