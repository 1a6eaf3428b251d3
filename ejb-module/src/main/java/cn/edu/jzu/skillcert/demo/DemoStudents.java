package cn.edu.jzu.skillcert.demo;

import cn.edu.jzu.skillcert.account.persistence.AccountRepository;
import cn.edu.jzu.skillcert.organization.ClassOption;
import cn.edu.jzu.skillcert.organization.model.SchoolClass;
import cn.edu.jzu.skillcert.organization.persistence.ClassRepository;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.registration.DocumentType;
import cn.edu.jzu.skillcert.registration.PersonName;
import cn.edu.jzu.skillcert.registration.StudentNumber;
import cn.edu.jzu.skillcert.registration.model.Student;
import cn.edu.jzu.skillcert.registration.persistence.StudentRepository;
import cn.edu.jzu.skillcert.registration.service.Identities;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/**
 * Students of the classes that sit exams now, with made-up names: always the same ones, so that two demos show the same.
 * Their numbers are nobody's: there is no area 990000, and no mobile network with 154.
 */
@Dependent
public class DemoStudents implements DemoContribution {

    private static final int ENROLMENT_YEAR = 2024;
    private static final int PER_CLASS = 32;
    private static final String FAMILY = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧";
    private static final String[] GIVEN = {
        "子轩", "浩然", "欣怡", "雨桐", "梓涵", "俊杰", "思远", "佳怡", "志强", "晓彤", "文博", "雅琪", "天宇", "静怡", "嘉豪", "梦洁", "宇航", "婷婷",
        "鹏飞", "诗涵", "建宇", "若曦", "一鸣", "慧敏", "振宇", "可欣", "伟", "芳", "磊", "娜", "洋"
    };
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    @Inject
    private ClassRepository classes;

    @Inject
    private StudentRepository students;

    @Inject
    private AccountRepository accounts;

    @Inject
    private Identities identities;

    private int count;

    @Override
    public int order() {
        return 15;
    }

    @Override
    public void load() {
        classes.list(Condition.all().and("e.enrolmentYear = :year", "year", ENROLMENT_YEAR), DemoData.DEMO.scope())
                .forEach(this::fill);
    }

    private void fill(SchoolClass one) {
        ClassOption option = new ClassOption(
                one.getId(),
                one.getCode(),
                one.facts().name(),
                one.facts().programme(),
                one.facts().enrolmentYear(),
                one.facts().departmentId(),
                one.isRetired());
        for (int seat = 1; seat <= PER_CLASS; seat++) {
            boolean owner = one.getCode().equals("RJ2401") && seat == 1;
            Student student = new Student(
                    StudentNumber.of(one.getCode() + "%02d".formatted(seat)),
                    PersonName.of(owner ? "李想" : nameOf(count)),
                    identities.seal(DocumentType.RESIDENT_ID, numberOf(count, option.enrolmentYear() - 18)),
                    option);
            student.reachAt(identities.sealPhone("154%08d".formatted(count)));
            if (owner) {
                accounts.findByUsername("xs.li", DemoData.DEMO).ifPresent(account -> student.belongTo(account.getId()));
            }
            students.add(student, DemoData.DEMO.scope());
            count++;
        }
    }

    private static String nameOf(int number) {
        return FAMILY.charAt(number * 7 % FAMILY.length()) + GIVEN[number * 11 % GIVEN.length];
    }

    private static String numberOf(int number, int year) {
        String digits =
                "990000%d%02d%02d%03d".formatted(year, 1 + number % 12, 1 + number / 12 % 28, number / 336 % 1000);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return digits + "10X98765432".charAt(sum % 11);
    }
}
