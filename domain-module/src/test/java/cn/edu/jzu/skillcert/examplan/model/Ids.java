package cn.edu.jzu.skillcert.examplan.model;

import java.lang.reflect.Field;

/** Gives entities the ids the database would give them. */
final class Ids {

    private Ids() {}

    static <E> E give(E entity, long id) {
        try {
            Field key = entity.getClass().getDeclaredField("id");
            key.setAccessible(true);
            key.set(entity, id);
            return entity;
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** The plan and its exams, these from 100 times its id on. */
    static ExamPlan give(ExamPlan plan, long id, boolean examsToo) {
        give(plan, id);
        if (examsToo) {
            for (int i = 0; i < plan.getExams().size(); i++) {
                give(plan.getExams().get(i), id * 100 + i);
            }
        }
        return plan;
    }
}
