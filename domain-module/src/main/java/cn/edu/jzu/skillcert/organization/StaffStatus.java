package cn.edu.jzu.skillcert.organization;

public enum StaffStatus {
    PRESENT,
    DEPARTED;

    static StaffStatus of(boolean departed) {
        return departed ? DEPARTED : PRESENT;
    }
}
