package cn.edu.jzu.skillcert.organization;

/** Whether a department, a class or a room can still be chosen for something new. */
public enum UseStatus {
    IN_USE,
    RETIRED;

    static UseStatus of(boolean retired) {
        return retired ? RETIRED : IN_USE;
    }
}
