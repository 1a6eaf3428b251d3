package cn.edu.jzu.skillcert.platform.image;

/** What was sent is no picture that can be used; {@link #detail} says what it is instead. */
public class UnusablePictureException extends Exception {

    /** Why. */
    public enum Reason {
        EMPTY,
        /** Detail: what the content is, e.g. {@code PNG}. */
        NOT_A_JPEG,
        /** Detail: what does not fit. */
        DAMAGED,
        TOO_MANY_PIXELS
    }

    private final Reason reason;
    private final int width;
    private final int height;

    UnusablePictureException(Reason reason, String detail) {
        this(reason, detail, 0, 0);
    }

    UnusablePictureException(Reason reason, String detail, int width, int height) {
        super(detail);
        this.reason = reason;
        this.width = width;
        this.height = height;
    }

    public Reason reason() {
        return reason;
    }

    public String detail() {
        return getMessage();
    }

    /** In pixels; 0 if it is not known. */
    public int width() {
        return width;
    }

    /** In pixels; 0 if it is not known. */
    public int height() {
        return height;
    }
}
