package cn.edu.jzu.skillcert.demo;

/** What one feature shows in demo mode. Runs in one transaction with all others, in ascending order. */
public interface DemoContribution {

    /** {@link DemoSchool} is 10; reference data 20; what refers to both comes later. */
    int order();

    void load();
}
