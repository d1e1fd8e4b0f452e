// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhifa.core.discretion.trace.Trace;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** 行政处罚法 art 45 II: 不得因当事人陈述、申辩而给予更重的处罚. */
class NoWorseningTest {

  private static Optional<Boolean> barred(String noticed, String decided, Boolean... news) {
    Optional<Boolean> other = news.length == 0 ? Optional.empty() : Optional.of(news[0]);
    NoWorsening answer =
        NoWorsening.of(new BigDecimal(noticed), new BigDecimal(decided), other, Trace.kept());
    assertThat(answer.trace()).hasSize(1);
    assertThat(answer.missing().isEmpty()).isEqualTo(answer.barred().isPresent());
    return answer.barred();
  }

  @Test
  void moreIsBarredWhereOnlyTheDefenceIsNew() {
    assertThat(barred("1000", "1000.01", false)).contains(true);
    assertThat(barred("1000", "1000.01", true)).contains(false);
    assertThat(barred("1000", "1000.01")).isEmpty();
  }

  @Test
  void theSameOrLessIsNeverBarred() {
    assertThat(barred("1000", "1000.00")).contains(false);
    assertThat(barred("1000", "500", false)).contains(false);
  }
}
