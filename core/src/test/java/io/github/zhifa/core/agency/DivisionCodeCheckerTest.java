// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import io.github.zhifa.model.agency.AgencyLevel;
import io.github.zhifa.model.agency.DivisionCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DivisionCodeCheckerTest {
  private static final DivisionCodeChecker CHECKER = DivisionCodeChecker.standard();

  /** Codes of 2023, cut-off 2023-06-30; skipped where they do not stand beside the project. */
  private static final Path TOWNS = Path.of("../../shared/data/qinhuangdao-towns-2023.csv");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "130000",
        "130300",
        "130322",
        "130371",
        "130302001",
        "130302001001",
        "130302000000",
        "441900003",
        "000000"
      })
  void soundCodesFailNothing(String code) {
    assertThat(CHECKER.faults(code)).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "1303, FORM, CERTAIN, Has 4 characters",
    "13030a, FORM, CERTAIN, Character 6 is \"A\"",
    "990300, REGION, CERTAIN, Begins with 99",
    "130022, HIERARCHY, CERTAIN, digits from 3 are 00",
    "130000001, HIERARCHY, CERTAIN, digits from 3 are 00",
    "130302000001, HIERARCHY, CERTAIN, digits from 7 are 000",
    "130302600, SEGMENT, DOUBTFUL, segment is 600",
    "130302 001, WRITING, DOUBTFUL, blanks",
    "１３０３０２, WRITING, DOUBTFUL, full-width"
  })
  void aFaultIsNamedWithItsStrength(
      String code, IdentifierFault fault, FaultStrength strength, String message) {
    IdentifierReading reading = CHECKER.check(code);

    assertThat(reading.failures()).hasSize(1);
    assertThat(reading.failures().get(0).fault()).isEqualTo(fault);
    assertThat(reading.failures().get(0).strength()).isEqualTo(strength);
    assertThat(reading.failures().get(0).message().en()).contains(message);
  }

  @Test
  void aCodeThatTheGivenRegisterLacksIsDoubtful() {
    DivisionCodeChecker checker =
        DivisionCodeChecker.withRegister(ImmutableSet.of("130300", "130322"));

    assertThat(checker.faults("130322")).isZero();
    assertThat(checker.check("130323").fails(IdentifierFault.REGISTER)).isTrue();
    assertThat(checker.check("130323").isCertainlyWrong()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "130302001, 文化路街道办事处",
    "130302100, 东港镇",
    "130302100, 海港区东港镇人民政府",
    "130302403, 临港物流园区",
    "130322, 昌黎县",
    "130302, 示例镇",
    "130302001001, 示例镇"
  })
  void aNameThatAgreesOrTellsNothingFailsNothing(String code, String name) {
    assertThat(CHECKER.check(code, name).isSound()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "130302100, 东港街道, 街道, 镇",
    "130302001, 文化路镇人民政府, 镇, 街道",
    "130302100000, 示例满族乡, 乡, 镇",
    "130302403, 示例镇, 镇, 类似乡级单位"
  })
  void aNameOfAnotherKindIsDoubtful(String code, String name, String named, String told) {
    IdentifierReading reading = CHECKER.check(code, name);

    assertThat(reading.failures())
        .extracting(FailedCheck::fault)
        .containsExactly(IdentifierFault.NAME);
    assertThat(reading.isCertainlyWrong()).isFalse();
    assertThat(reading.failures().get(0).message().zh())
        .isEqualTo("名称“" + name + "”是" + named + "，代码表明是" + told);
  }

  @Test
  void aMalformedCodeIsNotComparedWithTheName() {
    assertThat(CHECKER.check("1303", "东港镇").failures())
        .extracting(FailedCheck::fault)
        .containsExactly(IdentifierFault.FORM);
  }

  @Test
  void allUnitsOfACityAgreeWithTheirLevelAndTheirName() throws IOException {
    assumeTrue(Files.exists(TOWNS), "the research copies do not stand beside the project");
    List<String> rows = Files.readAllLines(TOWNS);

    assertThat(rows).hasSize(103);
    for (String row : rows.subList(1, rows.size())) {
      List<String> cells = Splitter.on(',').splitToList(CharMatcher.is('"').removeFrom(row));
      assertThat(CHECKER.check(cells.get(0), cells.get(1)).failures()).as(row).isEmpty();
      assertThat(CHECKER.faults(cells.get(2))).as(row).isZero();
      assertThat(DivisionCode.of(cells.get(0)).level()).as(row).isEqualTo(AgencyLevel.TOWNSHIP);
    }
  }
}
