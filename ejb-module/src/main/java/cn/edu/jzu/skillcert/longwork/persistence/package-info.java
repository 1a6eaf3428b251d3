/** Jobs of long work and the files they keep. */
package cn.edu.jzu.skillcert.longwork.persistence;
