package cn.edu.jzu.skillcert.shared;

/** Why a document is not printed. */
public enum DocumentError implements ErrorCode {
    /** No face has the character; arguments: the character, its code point (U+…), where it stands. */
    CHARACTER_NOT_PRINTABLE
}
