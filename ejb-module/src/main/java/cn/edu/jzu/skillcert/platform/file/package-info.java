/** Files people send: what they really are, where they are kept, and what they say. */
package cn.edu.jzu.skillcert.platform.file;
