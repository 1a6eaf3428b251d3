package cn.edu.jzu.skillcert.shared;

/** Answered as 404, both for what does not exist and for what lies outside the caller's data scope. */
public class NotFoundException extends BusinessException {

    public NotFoundException() {
        super(SharedError.NOT_FOUND);
    }
}
