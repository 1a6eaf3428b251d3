/** Work of the platform that nobody asks for. */
package cn.edu.jzu.skillcert.platform.job;
