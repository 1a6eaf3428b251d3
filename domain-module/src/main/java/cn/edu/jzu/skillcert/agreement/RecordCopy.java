package cn.edu.jzu.skillcert.agreement;

import java.time.LocalDate;

/** Originals that went to a holder; for the province with the tracking number of the posting or after its proof. */
public record RecordCopy(
        AgreementRef agreement, CopyHolder holder, int copies, LocalDate handedOn, String trackingNumber) {}
