package cn.edu.jzu.skillcert.training.model;

import cn.edu.jzu.skillcert.training.IntegrationCourse;
import jakarta.persistence.Embeddable;

/** A column of the matrix as it is kept. */
@Embeddable
class DraftCourse {

    private String name;
    private Integer hours;

    protected DraftCourse() {}

    DraftCourse(IntegrationCourse course) {
        name = course.name();
        hours = course.hours();
    }

    IntegrationCourse course() {
        return new IntegrationCourse(name, hours);
    }
}
