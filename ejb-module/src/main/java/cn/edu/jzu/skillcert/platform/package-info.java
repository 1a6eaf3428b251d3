/** What every feature stands on: data source and migrations, data scope, the boundary around services, time. */
package cn.edu.jzu.skillcert.platform;
