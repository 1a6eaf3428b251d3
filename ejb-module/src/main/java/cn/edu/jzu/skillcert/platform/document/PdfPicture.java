package cn.edu.jzu.skillcert.platform.document;

import java.util.List;

/**
 * A picture with short lines under it.
 *
 * @param jpeg RGB or grey; goes into the document as it is
 * @param alternative for who cannot see it
 */
public record PdfPicture(byte[] jpeg, String alternative, List<String> caption) {

    public PdfPicture {
        caption = List.copyOf(caption);
    }
}
