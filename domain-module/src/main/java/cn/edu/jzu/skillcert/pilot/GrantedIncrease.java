package cn.edu.jzu.skillcert.pilot;

import java.time.LocalDate;

/**
 * The province agreed to more heads for an exam (附件1·六·1).
 *
 * @param documentNumber of the province's reply
 * @param increaseId record that asked for it; enters the ledger once
 */
public record GrantedIncrease(
        QuotaKey quota, long departmentId, int heads, String documentNumber, LocalDate decidedOn, long increaseId) {}
