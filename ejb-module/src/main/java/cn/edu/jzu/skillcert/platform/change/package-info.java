/** Sees every change of every entity and hands it, at the end of its transaction, to whoever keeps the trail. */
package cn.edu.jzu.skillcert.platform.change;
