// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.discretion.PenaltyProvision;
import io.github.zhifa.model.law.FineAmount;
import io.github.zhifa.model.law.FineMeasure;
import io.github.zhifa.model.law.FineUnit;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.law.Modality;
import io.github.zhifa.model.law.PenaltyKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Provisions for tests. */
final class Provisions {
  private static final LocalDate CODE = LocalDate.of(2026, 8, 15);

  private Provisions() {}

  static FineAmount yuan(long least, long most) {
    return amount(least, most, FineMeasure.yuan());
  }

  static FineAmount times(long least, long most, String base) {
    return amount(least, most, FineMeasure.builder().unit(FineUnit.TIMES).base(base).build());
  }

  private static FineAmount amount(long least, long most, FineMeasure measure) {
    return FineAmount.builder()
        .least(BigDecimal.valueOf(least))
        .most(BigDecimal.valueOf(most))
        .measure(measure)
        .build();
  }

  /** A provision of 大气污染防治法, in force until 2026-08-14 (生态环境法典 art 1242). */
  static PenaltyProvision airLaw(String place, FineAmount fine, PenaltyKind... beside) {
    return PenaltyProvision.builder()
        .source(LegalSource.of("中华人民共和国大气污染防治法", place))
        .firstDay(LocalDate.of(2016, 1, 1))
        .lastDay(CODE.minusDays(1))
        .unlawful(true)
        .fine(fine)
        .modality(Modality.MUST)
        .addAllBeside(ImmutableList.copyOf(beside))
        .build();
  }

  /** A provision of 生态环境法典, in force from 2026-08-15. */
  static PenaltyProvision code(String place, FineAmount fine, PenaltyKind... beside) {
    return PenaltyProvision.builder()
        .source(LegalSource.of("中华人民共和国生态环境法典", place))
        .firstDay(CODE)
        .unlawful(true)
        .fine(fine)
        .modality(Modality.MUST)
        .addAllBeside(ImmutableList.copyOf(beside))
        .build();
  }

  static PenaltyProvision unlawful(PenaltyProvision provision, Optional<Boolean> unlawful) {
    return PenaltyProvision.builder().from(provision).unlawful(unlawful).build();
  }

  static PenaltyProvision may(PenaltyProvision provision) {
    return PenaltyProvision.builder().from(provision).modality(Modality.MAY).build();
  }
}
