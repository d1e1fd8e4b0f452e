// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.law.Span;
import io.github.zhifa.model.law.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemCodeCheckerTest {
  private static final ItemCodeChecker CHECKER =
      ItemCodeChecker.of(ItemCodeFormat.DB52_T_1264_2018);

  @ParameterizedTest
  @ValueSource(strings = {"XK00001000", "XK99999001"})
  void codesOfTheLayoutFailNothing(String code) {
    assertThat(CHECKER.faults(code)).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "XK0000100, FORM, CERTAIN, 'Has 9 characters, expected 10'",
    "1K00001000, FORM, CERTAIN, 'Character 1 is \"1\", expected a capital'",
    "XK0O001000, FORM, CERTAIN, 'Character 4 is \"O\", expected a digit'",
    "XK00000001, SEGMENT, CERTAIN, 'The segment of the main item is all zeros'",
    "xk00001000, WRITING, DOUBTFUL, small letters"
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
  void theSegmentIsPointedAt() {
    assertThat(CHECKER.check("XK00000001").failures().get(0).span()).isEqualTo(new Span(2, 7));
  }

  @Test
  void aFormatHasSegmentsAndSaysHowSureItIs() {
    assertThat(ItemCodeFormat.DB52_T_1264_2018.length()).isEqualTo(10);
    assertThat(ItemCodeFormat.DB52_T_1264_2018.evidence()).isEqualTo(Evidence.EXCERPT);
    assertThatThrownBy(() -> new ItemCodeFormat("X 1-2000", Evidence.READ, ImmutableList.of()))
        .hasMessageEndingWith("standard=X 1-2000");
  }
}
