/** Pictures people send: read by their content, put upright, and looked at for colour. */
package cn.edu.jzu.skillcert.platform.image;
