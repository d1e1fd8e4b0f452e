// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhifa.core.discretion.ItemGrader;
import io.github.zhifa.core.discretion.trace.Trace;
import io.github.zhifa.model.agency.Agency;
import io.github.zhifa.model.discretion.Benchmark;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.discretion.CaseFacts;
import io.github.zhifa.model.discretion.WeightLevel;
import io.github.zhifa.model.discretion.WeightMethod;
import io.github.zhifa.model.discretion.WeightStart;
import io.github.zhifa.model.discretion.WeightedFactor;
import io.github.zhifa.model.discretion.WeightedFactors;
import io.github.zhifa.model.law.FineAmount;
import io.github.zhifa.model.law.FineClause;
import io.github.zhifa.model.law.FineMeasure;
import io.github.zhifa.model.law.PublishedDocument;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Drools DMN works out each formula of weights; 20,000 to 200,000 is rulebook 3.3. */
class WeightFormulasDmnTest {
  @ParameterizedTest
  @CsvSource({
    "CAPPED_SHARE_OF_MAXIMUM, 8, 16000", // of which 20,000 are lawful
    "CAPPED_SHARE_OF_MAXIMUM, 120, 200000",
    "RAISED_SHARE_OF_MAXIMUM, 8, 20000",
    "RAISED_SHARE_OF_MAXIMUM, 14.5, 29000",
    "RAISED_SHARE_OF_MAXIMUM, 120, 240000",
    "SHARE_OF_RANGE, 5, 29000",
    "SHARE_OF_RANGE, 100, 200000"
  })
  void theEngineAppliesTheFormulaThatTheTableNames(
      WeightMethod method, BigDecimal percent, BigDecimal fine) throws Exception {
    Benchmark benchmark = benchmark(method, percent);
    String xml = DmnItem.of(benchmark).get(0).xml().orElseThrow();
    CaseFacts facts =
        CaseFacts.builder().formatVersion(1).putNumbers("次数情况", BigDecimal.valueOf(2)).build();

    Map<?, ?> theirs =
        (Map<?, ?>)
            new Drools(xml)
                .evaluate(Map.of("f1", BigDecimal.valueOf(2)))
                .getDecisionResultByName("fine1")
                .getResult();

    assertThat((BigDecimal) theirs.get("least")).isEqualByComparingTo(fine);
    assertThat(FineText.of((Object) theirs))
        .isEqualTo(
            FineText.of(
                ItemGrader.of(benchmark, benchmark.items().get(0))
                    .grade(facts, Trace.none())
                    .fines()
                    .get(0)));
  }

  private static Benchmark benchmark(WeightMethod method, BigDecimal percent) {
    FineAmount lawful =
        FineAmount.builder()
            .least(new BigDecimal("20000"))
            .most(new BigDecimal("200000"))
            .measure(FineMeasure.yuan())
            .build();
    WeightLevel level = WeightLevel.builder().printed("第二次").percent(percent).build();
    BenchmarkItem item =
        BenchmarkItem.builder()
            .number("1")
            .conduct("示例行为")
            .addClauses(FineClause.builder().label("1").fine(lawful).build())
            .scheme(
                WeightedFactors.builder()
                    .method(method)
                    .addStarts(WeightStart.builder().percent(BigDecimal.ZERO).build())
                    .addFactors(WeightedFactor.builder().name("次数情况").addLevels(level).build())
                    .build())
            .build();
    return Benchmark.builder()
        .formatVersion(1)
        .document(
            PublishedDocument.builder()
                .title("示例基准")
                .issuer(Agency.builder().name("示例机关").build())
                .build())
        .addItems(item)
        .build();
  }
}
