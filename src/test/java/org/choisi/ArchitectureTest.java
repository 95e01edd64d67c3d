package org.choisi;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The house: which room may use which. A package that is not listed here has no place yet. */
class ArchitectureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.choisi");

    /** Each room and the rooms that it may use. */
    private static final Map<String, List<String>> ROOMS = new LinkedHashMap<>();

    static {
        ROOMS.put("measure", List.of());
        ROOMS.put("table", List.of("measure"));
        ROOMS.put("reference", List.of("measure"));
        ROOMS.put("policy", List.of("measure", "reference"));
        ROOMS.put("impact", List.of("measure", "table", "reference", "policy"));
        ROOMS.put("lifecycle", List.of("measure", "reference", "policy", "impact"));
        ROOMS.put("ecoscore", List.of("measure", "table", "reference", "policy", "impact"));
        ROOMS.put("catalogue", List.of("measure", "table", "reference", "policy", "impact", "lifecycle", "ecoscore"));
        ROOMS.put("tender", List.of("measure", "table", "reference", "policy", "impact", "ecoscore"));
        ROOMS.put("services", List.of("measure", "table", "reference", "policy", "impact"));
        ROOMS.put("budget", List.of("measure", "table", "reference", "policy", "impact"));
        ROOMS.put("indicators", List.of("measure", "table", "reference", "policy", "impact", "lifecycle", "tender"));
        ROOMS.put(
                "inventory",
                List.of(
                        "measure",
                        "table",
                        "reference",
                        "policy",
                        "impact",
                        "lifecycle",
                        "indicators",
                        "services",
                        "budget"));
        List<String> core = List.of(
                "measure",
                "table",
                "reference",
                "policy",
                "impact",
                "lifecycle",
                "ecoscore",
                "tender",
                "indicators",
                "inventory",
                "services",
                "budget");
        ROOMS.put("demo", List.of("measure", "lifecycle"));
        ROOMS.put("install", core);
        ROOMS.put("workbench", core);
        ROOMS.put("store", and(core, "catalogue", "workbench"));
        ROOMS.put("web", and(core, "catalogue", "demo", "install", "workbench", "store"));
        ROOMS.put("cli", and(core, "demo", "install", "workbench", "web"));
    }

    private static List<String> and(List<String> rooms, String... more) {
        List<String> all = new ArrayList<>(rooms);
        all.addAll(List.of(more));
        return all;
    }

    @Test
    void every_room_uses_only_the_rooms_to_its_left() {
        ROOMS.forEach((room, uses) -> {
            List<String> allowed =
                    new ArrayList<>(uses.stream().map(ArchitectureTest::inside).toList());
            allowed.add(inside(room));
            List<String> choisi = new ArrayList<>(List.of("org.choisi.."));
            noClasses()
                    .that()
                    .resideInAPackage(inside(room))
                    .should()
                    .dependOnClassesThat(com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage(
                                    choisi.toArray(String[]::new))
                            .and(com.tngtech.archunit.base.DescribedPredicate.not(
                                    com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage(
                                            allowed.toArray(String[]::new)))))
                    .check(HOUSE);
        });
    }

    @Test
    void there_is_no_room_beside_those_of_the_plan() {
        List<String> all = new ArrayList<>(
                ROOMS.keySet().stream().map(ArchitectureTest::inside).toList());
        all.add("org.choisi");
        classes().should().resideInAnyPackage(all.toArray(String[]::new)).check(HOUSE);
    }

    @Test
    void only_policy_drools_knows_drools() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.choisi.policy.drools..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie..")
                .check(HOUSE);
    }

    @Test
    void policy_itself_does_not_know_its_drools_room() {
        noClasses()
                .that()
                .resideInAPackage("org.choisi.policy")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.choisi.policy.drools")
                .check(HOUSE);
    }

    @Test
    void what_decides_knows_neither_spring_nor_jdbc_nor_the_clock() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        inside("measure"),
                        inside("reference"),
                        inside("policy"),
                        inside("impact"),
                        inside("table"),
                        inside("lifecycle"),
                        inside("catalogue"),
                        inside("ecoscore"),
                        inside("demo"),
                        inside("tender"),
                        inside("services"),
                        inside("budget"),
                        inside("indicators"),
                        inside("inventory"),
                        inside("workbench"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "java.sql..", "javax.sql..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(HOUSE);
    }

    private static String inside(String room) {
        return "org.choisi." + room + "..";
    }
}
