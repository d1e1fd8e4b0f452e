// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;
import java.util.Arrays;
import java.util.List;

/** Whatever has a name for people has it in Chinese and in English. */
@AnalyzeClasses(packages = "io.github.zhifa", importOptions = DoNotIncludeTests.class)
class NamesInBothLanguagesTest {
  private static final CharMatcher HAN = CharMatcher.inRange('\u4e00', '\u9fff');

  @ArchTest
  static void everyConstantIsNamedInBothLanguages(JavaClasses classes) {
    List<Class<?>> enums =
        classes.stream()
            .filter(JavaClass::isEnum)
            .filter(type -> type.isAssignableTo(Labelled.class))
            .<Class<?>>map(JavaClass::reflect)
            .toList();

    assertThat(enums).hasSizeGreaterThan(10);
    for (Class<?> type : enums) {
      List<BilingualText> labels =
          Arrays.stream(type.getEnumConstants()).map(each -> ((Labelled) each).label()).toList();
      assertThat(labels)
          .as(type.getName())
          .doesNotHaveDuplicates()
          .allMatch(label -> HAN.matchesAnyOf(label.zh()) || label.zh().equals("%"))
          .allMatch(label -> CharMatcher.inRange('a', 'z').countIn(label.en()) >= 3);
    }
  }

  @ArchTest
  static void everyPublicEnumOfTheModelHasNames(JavaClasses classes) {
    assertThat(
            classes.stream()
                .filter(type -> type.getPackageName().startsWith("io.github.zhifa.model"))
                .filter(JavaClass::isEnum))
        .isNotEmpty()
        .allMatch(type -> type.isAssignableTo(Labelled.class));
  }
}
