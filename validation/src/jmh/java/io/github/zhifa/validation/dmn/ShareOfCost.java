// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.dmn;

import io.github.zhifa.core.discretion.FineBases;
import io.github.zhifa.core.discretion.FineRange;
import io.github.zhifa.core.discretion.GradedFine;
import io.github.zhifa.core.discretion.Grading;
import io.github.zhifa.core.discretion.ItemGrader;
import io.github.zhifa.core.discretion.trace.Trace;
import io.github.zhifa.model.discretion.Benchmark;
import io.github.zhifa.model.discretion.CaseFacts;
import io.github.zhifa.validation.json.Documents;
import io.github.zhifa.validation.json.InputLimits;
import io.github.zhifa.validation.json.UnreadableDocumentException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.kie.dmn.api.core.DMNContext;

/** One invented table in three forms: as a benchmark, as DMN, and as plain Java. */
final class ShareOfCost {
  /** The cases: an area in square metres, and whether the effect can be removed. */
  static final int[] AREAS = {20, 120, 350, 90, 260};

  static final boolean[] CORRECTABLE = {true, true, true, false, false};
  static final BigDecimal COST = new BigDecimal("1234567");

  private static final BigDecimal FIFTY = new BigDecimal("50");
  private static final BigDecimal TWO_HUNDRED = new BigDecimal("200");
  private static final String BASE = "工程造价";
  private static final String RESOURCES = "src/jmh/resources/io/github/zhifa/validation/dmn/";

  private static final BigDecimal[][] SHARES = {
    shares("0.05", "0.065"),
    shares("0.065", "0.085"),
    shares("0.085", "0.1"),
    shares("0.07", "0.085"),
    shares("0.09", "0.1")
  };

  private ShareOfCost() {}

  /** A grade and the fine in yuan. */
  record Fine(String grade, BigDecimal least, BigDecimal most) {}

  private static BigDecimal[] shares(String least, String most) {
    return new BigDecimal[] {new BigDecimal(least), new BigDecimal(most)};
  }

  static ItemGrader grader() {
    String file = RESOURCES + "share-of-cost.json";
    try {
      Benchmark benchmark =
          new Documents(InputLimits.DEFAULT).read(file, Path.of(file), Benchmark.class);
      return ItemGrader.of(benchmark, benchmark.items().get(0));
    } catch (UnreadableDocumentException e) {
      throw new IllegalStateException(e.line().en(), e);
    }
  }

  static CaseFacts facts(int number) {
    return CaseFacts.builder()
        .formatVersion(1)
        .putNumbers("面积", BigDecimal.valueOf(AREAS[number]))
        .putChoices("影响", CORRECTABLE[number] ? "可以采取改正措施消除" : "无法采取改正措施消除")
        .putBases(BASE, COST)
        .build();
  }

  /** Our answer, with the steps in {@code trace}. */
  static Fine ours(ItemGrader grader, CaseFacts facts, Trace trace) {
    Grading grading = grader.grade(facts, trace);
    GradedFine fine = grading.fines().get(0);
    FineRange yuan =
        fine.lawful().orElseThrow().inYuan(FineBases.of(facts), trace).value().orElseThrow();
    return new Fine(
        fine.grade().orElseThrow(), yuan.least().orElseThrow(), yuan.most().orElseThrow());
  }

  static Drools drools() {
    try {
      return new Drools(
          Files.readString(Path.of(RESOURCES + "share-of-cost.dmn"), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static Fine theirs(Drools drools, BigDecimal area, boolean correctable) {
    DMNContext context = drools.context();
    context.set("area", area);
    context.set("correctable", correctable);
    context.set("cost", COST);
    Map<?, ?> fine = (Map<?, ?>) drools.evaluate(context).getDecisionResults().get(0).getResult();
    return new Fine(
        (String) fine.get("grade"), (BigDecimal) fine.get("low"), (BigDecimal) fine.get("high"));
  }

  static Fine byHand(BigDecimal area, boolean correctable) {
    int row;
    if (correctable) {
      row = area.compareTo(FIFTY) < 0 ? 0 : area.compareTo(TWO_HUNDRED) < 0 ? 1 : 2;
    } else {
      row = area.compareTo(TWO_HUNDRED) < 0 ? 3 : 4;
    }
    String grade = row == 0 ? "较轻" : row == 1 || row == 3 ? "一般" : "较重";
    return new Fine(grade, COST.multiply(SHARES[row][0]), COST.multiply(SHARES[row][1]));
  }
}
