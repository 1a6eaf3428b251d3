package cn.edu.jzu.skillcert.architecture;

import static cn.edu.jzu.skillcert.architecture.Classes.condition;
import static cn.edu.jzu.skillcert.architecture.Classes.isContract;
import static cn.edu.jzu.skillcert.architecture.Classes.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What a page bean may hold. */
@AnalyzeClasses(packages = Classes.ROOT, importOptions = Classes.OnlyOurs.class)
class PagesTest {

    private static final int MOST_CONTRACTS_OF_A_PAGE = 4;

    @ArchTest
    static final ArchRule pagesUseFewContractsAndKeepNoSession = classes()
            .that()
            .areAnnotatedWith(Named.class)
            .should()
            .resideInAPackage("..web..")
            .andShould(condition("use at most four contracts", (type, events) -> {
                long contracts = type.getFields().stream()
                        .filter(field -> field.isAnnotatedWith(Inject.class))
                        .filter(field -> isContract(field.getRawType()))
                        .count();
                if (contracts > MOST_CONTRACTS_OF_A_PAGE) {
                    violated(events, type, type.getName() + " uses " + contracts + " contracts");
                }
            }))
            .andShould(condition("keep nothing in the session but who is there", (type, events) -> {
                if (type.isAnnotatedWith(SessionScoped.class)
                        && !type.getPackageName().equals(Classes.ROOT + ".platform.web")) {
                    violated(events, type, type.getName() + " lives in the session");
                }
            }));
}
