package io.gongkai.acceptance;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The layout that the README and .github/STYLE.md describe, checked on the compiled classes. */
class LayoutTest {
    private static final List<String> FLOW = List.of("ingest", "parse", "validate", "search");

    /** The packages that are adapters, by service; its root is one too. All others are concepts. */
    private static final Map<String, Set<String>> ADAPTERS = Map.of(
            "ingest", Set.of("archive", "check", "outbox", "progress"),
            "parse", Set.of(),
            "validate", Set.of("archive", "announcement", "outbox", "http", "page", "problem", "stream", "trial"),
            "search", Set.of("index", "page", "remark"));

    private static final String[] FRAMEWORKS = {
        "io.quarkus..",
        "io.smallrye..",
        "io.vertx..",
        "jakarta..",
        "org.eclipse.microprofile..",
        "org.hibernate..",
        "org.apache.kafka..",
        "co.elastic..",
        "org.elasticsearch..",
        "org.jboss.resteasy.."
    };

    private static final Pattern FORBIDDEN =
            Pattern.compile(".*(Util|Utils|Helper|Manager|Processor|Impl|Dto|DTO)|(Abstract|Base)[A-Z].*|Common|Base");

    private static JavaClasses ours;

    @BeforeAll
    static void read() {
        List<Path> folders = FLOW.stream()
                .flatMap(service -> Stream.of(
                        WholeSystem.ROOT.resolve(service + "-service/target/classes"),
                        WholeSystem.ROOT.resolve(service + "-service/events/target/classes")))
                .toList();
        for (Path folder : folders) {
            Assumptions.assumeTrue(Files.exists(folder), () -> "skipped: " + folder + " is not built");
        }
        ours = new ClassFileImporter().importPaths(folders);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingest", "parse", "validate", "search"})
    void eventsAreDataAndKnowOnlyWhatIsUpstream(String service) {
        List<String> allowed =
                new ArrayList<>(List.of("java..", "org.jspecify..", "com.fasterxml.jackson.annotation.."));
        FLOW.subList(0, FLOW.indexOf(service) + 1)
                .forEach(upstream -> allowed.add("io.gongkai." + upstream + ".events.."));
        classes()
                .that()
                .resideInAPackage("io.gongkai." + service + ".events..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed.toArray(String[]::new))
                .check(ours);
        classes()
                .that()
                .resideInAPackage("io.gongkai." + service + ".events")
                .and()
                .haveNameNotMatching(".*package-info")
                .should(new BeData())
                .check(ours);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingest", "parse", "validate", "search"})
    void serviceKnowsOthersByTheirEventsOnly(String service) {
        noClasses()
                .that(in("io.gongkai." + service))
                .should()
                .dependOnClassesThat(new DescribedPredicate<>("belong to another service") {
                    @Override
                    public boolean test(JavaClass other) {
                        String name = other.getPackageName();
                        return name.startsWith("io.gongkai.")
                                && !name.startsWith("io.gongkai." + service)
                                && !name.endsWith(".events");
                    }
                })
                .check(ours);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingest", "parse", "validate", "search"})
    void conceptsArePure(String service) {
        noClasses()
                .that(in("io.gongkai." + service))
                .and(new DescribedPredicate<>("are concepts") {
                    @Override
                    public boolean test(JavaClass one) {
                        String root = "io.gongkai." + service;
                        String name = one.getPackageName();
                        return !name.equals(root)
                                && ADAPTERS.getOrDefault(service, Set.of()).stream()
                                        .map(adapter -> root + "." + adapter)
                                        .noneMatch(adapter -> name.equals(adapter) || name.startsWith(adapter + "."));
                    }
                })
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(FRAMEWORKS)
                .allowEmptyShould(true)
                .check(ours);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("io.gongkai.(**)").should().beFreeOfCycles().check(ours);
    }

    @Test
    void namesSayWhatThingsAre() {
        assertThat(ours)
                .extracting(JavaClass::getSimpleName)
                .filteredOn(name -> FORBIDDEN.matcher(name).matches())
                .isEmpty();
    }

    @Test
    void timeComesFromAClock() {
        noClasses()
                .that(new DescribedPredicate<>("do not provide the clock") {
                    @Override
                    public boolean test(JavaClass one) {
                        return !one.getSimpleName().endsWith("Clock");
                    }
                })
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(Year.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .check(ours);
    }

    @Test
    void topLevelHoldsTheServicesTheDeploymentAndNothingElse() throws IOException {
        try (Stream<Path> entries = Files.list(WholeSystem.ROOT)) {
            assertThat(entries.map(entry -> String.valueOf(entry.getFileName()))
                            .filter(name -> !name.startsWith("."))
                            .filter(name -> !name.equals("target")))
                    .containsExactlyInAnyOrder(
                            "ingest-service",
                            "parse-service",
                            "validate-service",
                            "search-service",
                            "deploy",
                            "pom.xml",
                            "README.md",
                            "LICENSE");
        }
    }

    private static DescribedPredicate<JavaClass> in(String root) {
        return new DescribedPredicate<>("are of " + root) {
            @Override
            public boolean test(JavaClass one) {
                String name = one.getPackageName();
                return (name.equals(root) || name.startsWith(root + ".")) && !name.endsWith(".events");
            }
        };
    }
}
