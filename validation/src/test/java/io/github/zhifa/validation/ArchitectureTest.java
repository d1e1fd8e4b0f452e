// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The picture of areas and modules, held. */
@AnalyzeClasses(packages = "io.github.zhifa", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  /** Areas that every area may use. */
  private static final ImmutableSet<String> SHARED =
      ImmutableSet.of("text", "law", "agency", "table");

  /** Areas that may use the shared areas and themselves only; the area enforcement may use all. */
  private static final ImmutableSet<String> AREAS =
      ImmutableSet.of(
          "law", "agency", "table", "staffing", "certificate", "item", "discretion", "figure");

  @ArchTest
  static final ArchRule modulesLookDownOnly =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("model")
          .definedBy("io.github.zhifa.model..")
          .layer("core")
          .definedBy("io.github.zhifa.core..")
          .layer("validation")
          .definedBy("io.github.zhifa.validation..")
          .whereLayer("validation")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("core")
          .mayOnlyBeAccessedByLayers("validation")
          .whereLayer("model")
          .mayOnlyBeAccessedByLayers("core", "validation");

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching("io.github.zhifa.(**)").should().beFreeOfCycles();

  @ArchTest
  static void anAreaUsesItselfAndTheSharedAreasOnly(JavaClasses classes) {
    for (String area : AREAS) {
      ImmutableList.Builder<String> allowed = ImmutableList.builder();
      Stream.concat(SHARED.stream(), Stream.of(area))
          .map(each -> "io.github.zhifa.*." + each + "..")
          .forEach(allowed::add);
      allowed.add("io.github.zhifa.model.internal");
      allowed.add("io.github.zhifa.validation.engine", "io.github.zhifa.validation.json");
      DescribedPredicate<JavaClass> foreign =
          resideInAPackage("io.github.zhifa..")
              .and(not(resideInAnyPackage(allowed.build().toArray(String[]::new))));

      noClasses()
          .that()
          .resideInAPackage("io.github.zhifa.*." + area + "..")
          .should()
          .dependOnClassesThat(foreign)
          .check(classes);
    }
  }

  @ArchTest
  static void everyPackageIsNullMarked(JavaClasses classes) {
    Stream<JavaPackage> packages = classes.stream().map(JavaClass::getPackage).distinct();

    assertThat(packages)
        .isNotEmpty()
        .allSatisfy(
            each ->
                assertThat(each.isAnnotatedWith(NullMarked.class))
                    .as("package-info of %s has @NullMarked", each.getName())
                    .isTrue());
  }

  @ArchTest
  static final ArchRule onlyTheCommandLineReadsTheClock =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.github.zhifa.validation.cli")
          .should()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(ZonedDateTime.class, "now")
          .orShould()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Clock.class);

  @ArchTest
  static final ArchRule onlyTheCommandLinePrints =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.github.zhifa.validation.cli")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");

  @ArchTest
  static final ArchRule nothingLogs =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.util.logging..", "org.slf4j..", "org.apache.logging..");

  @ArchTest
  static final ArchRule modelAndCoreNeedGuavaAndTheJdkOnly =
      classes()
          .that()
          .resideInAnyPackage("io.github.zhifa.model..", "io.github.zhifa.core..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "io.github.zhifa.model..",
              "io.github.zhifa.core..",
              "java.lang..",
              "java.math..",
              "java.text..",
              "java.time..",
              "java.util..",
              "com.google.common..",
              "com.fasterxml.jackson.annotation..",
              "org.jspecify.annotations..",
              "javax.annotation.processing..",
              "org.immutables.value..");

  @ArchTest
  static final ArchRule numbersAreExact =
      noFields().should().haveRawType(double.class).orShould().haveRawType(float.class);

  @ArchTest
  static final ArchRule resultsAreExact =
      noMethods()
          .should()
          .haveRawReturnType(double.class)
          .orShould()
          .haveRawReturnType(float.class);
}
