// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.cli;

import java.time.LocalDate;
import java.time.ZoneId;

/** The day in China, where the caller names none. */
final class Today {
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private Today() {}

  static LocalDate inChina() {
    return LocalDate.now(CHINA);
  }
}
