package cn.edu.jzu.skillcert.registration.model;

import cn.edu.jzu.skillcert.registration.DocumentType;
import cn.edu.jzu.skillcert.shared.SealedText;
import java.util.Objects;

/**
 * Who somebody is, as it is kept.
 *
 * @param index of type and number, to find him by and to find him twice
 */
public record SealedIdentity(DocumentType type, SealedText number, String index) {

    public SealedIdentity {
        Objects.requireNonNull(type);
        Objects.requireNonNull(number);
        Objects.requireNonNull(index);
    }
}
