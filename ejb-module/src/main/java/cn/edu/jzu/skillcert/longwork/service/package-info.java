/** Ordering long work, and one's own jobs. */
package cn.edu.jzu.skillcert.longwork.service;
