/** Lists, forms and imports of the dictionaries. */
package cn.edu.jzu.skillcert.reference.web;
