package cn.edu.jzu.skillcert.standalone;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests in the system's Chromium against one running portal, both shared by all such classes. A test method takes a
 * {@code Page} (fresh, zh-CN, 1366 × 768) and, if it wants, the {@link Portal}. Afterwards the page must not have
 * complained: script errors and violations of the content security policy fail the test. A picture of a failed test
 * lies in {@code target/screenshots}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ExtendWith(BrowserExtension.class)
public @interface InBrowser {}
