package cn.edu.jzu.skillcert.pilot;

import java.io.InputStream;
import java.time.LocalDate;

/**
 * 教务处 uploaded the declarations to the platform.
 *
 * @param fileName of a receipt or screenshot, or null
 * @param content closed by the caller, or null
 */
public record RecordUpload(PilotRef round, LocalDate uploadedOn, String fileName, InputStream content) {}
