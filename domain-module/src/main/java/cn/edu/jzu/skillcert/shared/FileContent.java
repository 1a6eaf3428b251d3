package cn.edu.jzu.skillcert.shared;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/**
 * A file on its way to the browser.
 *
 * @param fileName as people named it, any characters
 * @param content to be closed by whoever sends it
 */
public record FileContent(String fileName, String mediaType, long size, InputStream content) {

    /** Something that was made just now. */
    public static FileContent of(String fileName, String mediaType, byte[] content) {
        return new FileContent(fileName, mediaType, content.length, new ByteArrayInputStream(content));
    }
}
