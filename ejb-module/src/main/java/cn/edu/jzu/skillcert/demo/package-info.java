/**
 * A school to try the portal with: loaded only in demo mode and only into a database without accounts. Everything in it
 * is invented.
 */
package cn.edu.jzu.skillcert.demo;
