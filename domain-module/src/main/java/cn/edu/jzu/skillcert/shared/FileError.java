package cn.edu.jzu.skillcert.shared;

/** Why a file somebody sent is not taken. The first argument is always its name. */
public enum FileError implements ErrorCode {
    EMPTY,
    /** Arguments: name, largest size in MB. */
    TOO_LARGE,
    /** Arguments: name, what its content is, what is wanted. */
    WRONG_TYPE,
    /** Word 97–2003. */
    OLD_WORD,
    ENCRYPTED,
    /** Cut off or broken; arguments: name, what was found. */
    DAMAGED,
    /** Does things when opened; arguments: name, what it holds (JavaScript, Launch, XFA…). */
    ACTIVE_CONTENT,
    /** Carries other files or objects inside; arguments: name, which. */
    EMBEDDED_FILE,
    MACROS,
    /** Refers to a file or picture elsewhere that changes with the reader's machine; arguments: name, target. */
    EXTERNAL_REFERENCE,
    /** XML with a document type declaration; arguments: name, part. */
    UNSAFE_XML,
    /** Unpacks to far more than a document of its kind does. */
    COMPRESSION_BOMB,
    /** The store does not have this content; argument: its SHA-256. */
    CONTENT_MISSING,
    /** The stored bytes are no longer what was stored; argument: its SHA-256. */
    CONTENT_ALTERED
}
