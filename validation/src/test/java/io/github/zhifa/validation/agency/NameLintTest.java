// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.agency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhifa.core.agency.Renames;
import io.github.zhifa.model.agency.AgencyRename;
import io.github.zhifa.model.agency.NameRegister;
import io.github.zhifa.validation.law.RegisterFault;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All names and days are invented. */
class NameLintTest {
  private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

  @ParameterizedTest
  @CsvSource({
    "示例县, 示例区, 2020-01-01, ''",
    "示例县, 示例市, 2020-01-02, ''",
    "示例县, 示例市, 2020-01-01, NAMES-CONTRADICT",
    "示例县, 示例县, 2021-01-01, NAMES-SAME",
    "' ', 示例区, 2020-01-01, NAMES-BLANK",
    "虚构县, '', 2020-01-01, NAMES-BLANK",
  })
  void aSecondRenameFitsTheFirst(String former, String name, LocalDate day, String code) {
    NameRegister register = register(rename("示例县", "示例区", DAY), rename(former, name, day));

    assertThat(NameLint.of(register))
        .extracting(RegisterFault::code)
        .isEqualTo(code.isEmpty() ? java.util.List.of() : java.util.List.of(code));
    assertThat(NameLint.of(register))
        .extracting(RegisterFault::pointer)
        .allMatch("/renames/1"::equals);
  }

  @Test
  void aRegisterIsWhatTheNamesAreReadBy() {
    Renames renames = Renames.of(register(rename("示例县", "示例区", DAY)));

    assertThat(renames.asOf(DAY).apply("示例县水务局")).isEqualTo("示例区水务局");
  }

  private static NameRegister register(AgencyRename... renames) {
    return NameRegister.builder().formatVersion(1).addRenames(renames).build();
  }

  private static AgencyRename rename(String former, String name, LocalDate day) {
    return AgencyRename.builder()
        .formerName(former)
        .newName(name)
        .firstDay(day)
        .readFrom("虚构")
        .build();
  }
}
