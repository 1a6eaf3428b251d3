/** Services of 试点与计划: quotas and their ledger. */
package cn.edu.jzu.skillcert.pilot.service;
