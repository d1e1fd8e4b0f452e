// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.table;

import static io.github.zhifa.core.discretion.table.FactTables.BOTH;
import static io.github.zhifa.core.discretion.table.FactTables.GUANGDONG;
import static io.github.zhifa.core.discretion.table.FactTables.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.discretion.FineRange;
import io.github.zhifa.model.law.BoundaryConvention;
import io.github.zhifa.model.law.FineAmount;
import io.github.zhifa.model.law.FineMeasure;
import io.github.zhifa.model.law.FineUnit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fines worked by hand: {@code least-most}, parted by |. */
class AmountTableTest {
  private static final FineMeasure YUAN = FineMeasure.yuan();
  private static final FineMeasure TIMES =
      FineMeasure.builder().unit(FineUnit.TIMES).base("违法所得").build();

  @ParameterizedTest
  @CsvSource({
    // Fines are set in whole yuan where all ends are whole yuan.
    "10000-20000|20000-50000, ''",
    "100-999|1000-2000, ''",
    "10000-20000|30000-50000, 20001",
    // To the fen where one end is not.
    "100-999.5|1000-2000, 999.51",
    // A single amount between two ranges covers itself only.
    "10000-20000|25000-25000|30000-50000, 20001 25001",
    "1000-5000|2000-3000, ''",
    // The tiers need not stand in order.
    "30000-50000|10000-20000, 20001",
  })
  void amountsBetweenTwoFinesAreMissing(String fines, String witnesses) {
    assertThat(table(UNKNOWN, YUAN, fines).gaps(Optional.empty()))
        .extracting(gap -> gap.witness().toPlainString())
        .containsExactlyElementsOf(Splitter.on(' ').omitEmptyStrings().split(witnesses));
  }

  @Test
  void whatTheLawDoesNotAllowIsNotMissing() {
    FineAmount lawful =
        FineAmount.builder()
            .least(new BigDecimal(30_000))
            .most(new BigDecimal(50_000))
            .measure(YUAN)
            .build();

    assertThat(table(UNKNOWN, YUAN, "10000-20000|30000-50000").gaps(Optional.of(lawful))).isEmpty();
  }

  @Test
  void timesAreContinuous() {
    AmountTable table = table(UNKNOWN, TIMES, "1-1.5|1.8-3");

    assertThat(table.gaps(Optional.empty()))
        .containsExactly(new AmountTable.Gap(new BigDecimal("1.6"), 0, 1));
    assertThat(table(UNKNOWN, TIMES, "1-2|2-3").gaps(Optional.empty())).isEmpty();
  }

  @Test
  void anAmountThatBothNeighboursLeaveOutIsMissing() {
    AmountTable table =
        AmountTable.of(
            List.of(
                FineRange.of(printed("1万元以上不满2万元", 10_000, 20_000), UNKNOWN),
                FineRange.of(printed("超过2万元5万元以下", 20_000, 50_000), UNKNOWN)));

    assertThat(table.gaps(Optional.empty()))
        .containsExactly(new AmountTable.Gap(new BigDecimal(20_000), 0, 1));
    assertThat(table.sharedEnds()).isEmpty();
  }

  @Test
  void aSharedEndTouchesAndMoreThanAnEndOverlaps() {
    assertThat(table(BOTH, YUAN, "10000-30000|30000-70000").sharedEnds())
        .containsExactly(new BigDecimal(30_000));
    assertThat(table(BOTH, YUAN, "10000-30000|30000-70000").overlaps()).isEmpty();
    assertThat(table(BOTH, YUAN, "10000-30000|29999-70000").overlaps())
        .containsExactly(new AmountTable.Pair(0, 1));
    // 广东 art 23: 以下 excludes the number, so that nothing is shared.
    assertThat(table(GUANGDONG, YUAN, "10000-30000|30000-70000").sharedEnds()).isEmpty();
    assertThat(table(GUANGDONG, YUAN, "10000-30000|30000-70000").gaps(Optional.empty())).isEmpty();
  }

  @Test
  void aTableHasAFine() {
    assertThatThrownBy(() -> AmountTable.of(List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no row");
  }

  private static AmountTable table(
      Optional<BoundaryConvention> convention, FineMeasure measure, String fines) {
    return AmountTable.of(
        Splitter.on('|')
            .splitToStream(fines)
            .map(fine -> FineRange.of(amount(measure, fine), convention))
            .collect(ImmutableList.toImmutableList()));
  }

  private static FineAmount amount(FineMeasure measure, String fine) {
    List<String> ends = Splitter.on('-').splitToList(fine);
    return FineAmount.builder()
        .least(new BigDecimal(ends.get(0)))
        .most(new BigDecimal(ends.get(1)))
        .measure(measure)
        .build();
  }

  private static FineAmount printed(String text, long least, long most) {
    return FineAmount.builder()
        .printed(text)
        .least(BigDecimal.valueOf(least))
        .most(BigDecimal.valueOf(most))
        .measure(YUAN)
        .build();
  }
}
