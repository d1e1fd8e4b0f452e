// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.io.Resources;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Checker;
import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.Finding;
import io.github.zhifa.validation.engine.ListReport;
import io.github.zhifa.validation.engine.Policy;
import io.github.zhifa.validation.engine.PolicyAnswer;
import io.github.zhifa.validation.engine.PolicyQuestion;
import io.github.zhifa.validation.engine.Rule;
import io.github.zhifa.validation.engine.RuleStatus;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule is whole: listed, coded, worded in both languages, and shown by examples that run. */
class RulesAreWholeTest {
  private static final CharMatcher HAN = CharMatcher.inRange('\u4e00', '\u9fff');

  static Stream<Rule<?>> rules() {
    return Catalogue.ALL.stream().flatMap(set -> set.rules().stream());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theWrongExampleTripsTheRule(Rule<?> rule) {
    ListReport report = check(rule.info().wrong());

    assertThat(report.findings()).extracting(Finding::code).contains(rule.info().code());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theRightExampleDoesNot(Rule<?> rule) {
    ListReport report = check(rule.info().right());

    assertThat(report.findings()).extracting(Finding::code).doesNotContain(rule.info().code());
    assertThat(report.outcomes())
        .filteredOn(outcome -> outcome.code().equals(rule.info().code()))
        .as("the right example must be looked at, not passed over")
        .extracting(outcome -> outcome.status())
        .containsExactly(RuleStatus.CLEAN);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyWordingIsThereInBothLanguages(Rule<?> rule) {
    for (BilingualText text :
        List.of(rule.info().title(), rule.info().why(), rule.info().message())) {
      assertThat(HAN.countIn(text.zh())).as("Chinese: %s", text.zh()).isPositive();
      assertThat(text.en()).as("English of: %s", text.zh()).containsPattern("[a-zA-Z]{3}");
    }
    assertThat(HAN.countIn(rule.info().title().en())).as(rule.info().title().en()).isZero();
    assertThat(rule.info().message().en()).matches("[A-Z{].*[^.]");
    assertThat(rule.info().message().zh()).matches("(?s).*[^。]");
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aSourceNamesItsPlace(Rule<?> rule) {
    assertThat(rule.info().sources()).allMatch(source -> source.place().isPresent());
    if (rule.info().sources().isEmpty()) {
      assertThat(rule.info().why().en())
          .as("a rule without a source says why it has none")
          .contains("no provision");
    }
    assertThat(rule.info().sources())
        .extracting(LegalSource::instrument)
        .noneMatch(String::isBlank);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aRuleIsFinalAndHidden(Rule<?> rule) {
    int modifiers = rule.getClass().getModifiers();

    assertThat(Modifier.isFinal(modifiers)).as("final").isTrue();
    assertThat(Modifier.isPublic(modifiers)).as("public").isFalse();
  }

  @Test
  void everyRuleIsListedByItsArea() {
    Stream<String> written =
        new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages("io.github.zhifa.validation")
                .stream()
                .filter(type -> type.isAssignableTo(Rule.class))
                .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(JavaClass::getName);

    assertThat(rules().map(rule -> rule.getClass().getName()))
        .as("add the rule to <Area>Rules.ALL of its package")
        .containsExactlyInAnyOrderElementsOf(written.toList());
  }

  @Test
  void codesAreUniqueAndOnlyEverAdded() throws Exception {
    List<String> released =
        Resources.readLines(Resources.getResource("codes.txt"), StandardCharsets.UTF_8).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .toList();
    List<String> codes = rules().map(rule -> rule.info().code()).toList();

    assertThat(codes).doesNotHaveDuplicates();
    assertThat(released).doesNotHaveDuplicates();
    assertThat(codes)
        .as("add a new code to src/test/resources/codes.txt; never rename or drop a released one")
        .containsExactlyInAnyOrderElementsOf(released);
  }

  private static ListReport check(Example example) {
    // The answers of the strictest shipped policy, and numbers that none of them sets.
    Policy strictest = Shipped.policy("qinhuangdao").orElseThrow();
    PolicyAnswer fewest =
        PolicyAnswer.builder()
            .from(strictest.answers().get(0))
            .question(PolicyQuestion.FEWEST_TIERS)
            .holds(true)
            .number(3)
            .build();
    PolicyAnswer months =
        PolicyAnswer.builder()
            .from(fewest)
            .question(PolicyQuestion.ASSESSMENT_MONTHS)
            .number(12)
            .build();
    Policy policy =
        Policy.builder()
            .formatVersion(1)
            .name("example")
            .label(BilingualText.of("示例", "example"))
            .addAllAnswers(strictest.answers())
            .addAnswers(fewest, months)
            .build();
    CheckContext context =
        new CheckContext(example.asOf(), policy, Shipped.register())
            .knowing(ExampleLists.beside(example))
            .withBandRules(Shipped.bandRules());
    return new Checker(Catalogue.ALL, context).check(ExampleLists.dataset(example));
  }
}
