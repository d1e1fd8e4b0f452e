// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import static io.github.zhifa.core.discretion.BandRulesOfTests.number;
import static io.github.zhifa.core.discretion.BandRulesOfTests.yuan;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.discretion.trace.Trace;
import io.github.zhifa.model.agency.Agency;
import io.github.zhifa.model.discretion.BaseAndIncrements;
import io.github.zhifa.model.discretion.Benchmark;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.discretion.CaseFacts;
import io.github.zhifa.model.discretion.Increment;
import io.github.zhifa.model.discretion.IncrementBase;
import io.github.zhifa.model.discretion.IncrementBasis;
import io.github.zhifa.model.discretion.IncrementSize;
import io.github.zhifa.model.discretion.TierCondition;
import io.github.zhifa.model.law.DocumentStatus;
import io.github.zhifa.model.law.FineAmount;
import io.github.zhifa.model.law.FineClause;
import io.github.zhifa.model.law.PublishedDocument;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IncrementedFineTest {
  private static final FineAmount LAWFUL = yuan("10000", "50000");

  @ParameterizedTest
  @CsvSource({
    // the number as it stands
    "20000, AMOUNT, 20000",
    // 10000 + 25 % x (50000 - 10000)
    "25, PERCENT_OF_RANGE, 20000",
    // 40 % x 50000
    "40, PERCENT_OF_MAXIMUM, 20000",
  })
  void aBaseIsAnAmountOrAShare(BigDecimal number, IncrementBasis of, BigDecimal fine) {
    assertThat(fine(base(number, of).build()).value().orElseThrow().amount())
        .isEqualByComparingTo(fine);
  }

  @Test
  void incrementsAddAmountsAndSharesOfTheBaseAndOfTheRange() {
    // 20000 + 3000 + 10 % x 20000 - 5 % x 40000 + 1 % x 50000 = 20000 + 3000 + 2000 - 2000 + 500
    IncrementedFine fine =
        fine(
                base(number(20000), IncrementBasis.AMOUNT).build(),
                increment("3000", IncrementBasis.AMOUNT),
                increment("10", IncrementBasis.PERCENT_OF_BASE),
                increment("-5", IncrementBasis.PERCENT_OF_RANGE),
                increment("1", IncrementBasis.PERCENT_OF_MAXIMUM))
            .value()
            .orElseThrow();

    assertThat(fine.base()).isEqualByComparingTo("20000");
    assertThat(fine.amount()).isEqualByComparingTo("23500");
  }

  @Test
  void theFloorAndTheCapOfTheTableBoundTheResult() {
    IncrementBase base =
        base(number(20000), IncrementBasis.AMOUNT).floor(number(15000)).cap(number(30000)).build();

    assertThat(fine(base, increment("50", IncrementBasis.PERCENT_OF_MAXIMUM)).value())
        .contains(new IncrementedFine(number(20000), number(45000), number(30000)));
    assertThat(fine(base, increment("-10000", IncrementBasis.AMOUNT)).value())
        .contains(new IncrementedFine(number(20000), number(10000), number(15000)));
  }

  @Test
  void whatCannotBeIsRefused() {
    assertThat(code(base(number(10), IncrementBasis.PERCENT_OF_BASE).build()))
        .isEqualTo("increment-of-nothing");
    assertThat(code(base(number(1), IncrementBasis.AMOUNT).floor(number(2)).cap(number(1)).build()))
        .isEqualTo("floor-above-cap");
    assertThat(code(base(number(-1), IncrementBasis.AMOUNT).build())).isEqualTo("fine-below-zero");
    assertThat(
            IncrementedFine.of(
                    base(number(10), IncrementBasis.PERCENT_OF_RANGE).build(),
                    ImmutableList.of(),
                    yuan("10000", ""),
                    Trace.none())
                .refusal()
                .orElseThrow()
                .code())
        .isEqualTo("increment-of-nothing");
  }

  @Test
  void aCaseIsGradedByTheIncrementsWhoseConditionsHold() {
    BenchmarkItem item =
        BenchmarkItem.builder()
            .number("1")
            .conduct("示例行为")
            .addClauses(FineClause.builder().label("1").fine(LAWFUL).build())
            .scheme(
                BaseAndIncrements.builder()
                    .addBases(base(number(20000), IncrementBasis.AMOUNT).build())
                    .addIncrements(
                        when("再次违法", "100", IncrementBasis.PERCENT_OF_BASE),
                        when("造成人员受伤", "20000", IncrementBasis.AMOUNT))
                    .build())
            .build();
    ItemGrader grader = ItemGrader.of(benchmark(item), item);

    // 20000 + 20000
    assertThat(written(grader, "再次违法")).isEqualByComparingTo("40000");
    // 20000 + 20000 + 20000 = 60000 as written; the law stops at 50000
    assertThat(written(grader, "再次违法", "造成人员受伤")).isEqualByComparingTo("60000");
    assertThat(grade(grader, "再次违法", "造成人员受伤").fines().get(0).lawful().orElseThrow().most())
        .contains(number(50000));
  }

  private static BigDecimal written(ItemGrader grader, String... circumstances) {
    return grade(grader, circumstances).fines().get(0).written().orElseThrow().most().orElseThrow();
  }

  private static Grading grade(ItemGrader grader, String... circumstances) {
    return grader.grade(
        CaseFacts.builder().formatVersion(1).addCircumstances(circumstances).build(), Trace.none());
  }

  private static Benchmark benchmark(BenchmarkItem item) {
    return Benchmark.builder()
        .formatVersion(1)
        .document(
            PublishedDocument.builder()
                .title("示例基准")
                .issuer(Agency.builder().name("示例机关").build())
                .status(DocumentStatus.IN_FORCE)
                .build())
        .addItems(item)
        .build();
  }

  private static Calculated<IncrementedFine> fine(IncrementBase base, Increment... increments) {
    return IncrementedFine.of(base, ImmutableList.copyOf(increments), LAWFUL, Trace.none());
  }

  private static String code(IncrementBase base) {
    return fine(base).refusal().orElseThrow().code();
  }

  private static IncrementBase.Builder base(BigDecimal number, IncrementBasis of) {
    IncrementBase.Builder base = IncrementBase.builder();
    base.size(IncrementSize.builder().number(number).of(of).build());
    return base;
  }

  private static Increment increment(String number, IncrementBasis of) {
    return when("示例情形", number, of);
  }

  private static Increment when(String printed, String number, IncrementBasis of) {
    return Increment.builder()
        .condition(TierCondition.builder().printed(printed).build())
        .size(IncrementSize.builder().number(new BigDecimal(number)).of(of).build())
        .build();
  }
}
