package cn.edu.jzu.skillcert.pilot;

/** Where the school's September package stands. */
public enum PackageStatus {
    /** 已锁定上报 */
    LOCKED,
    /** 已批复 */
    DECIDED
}
