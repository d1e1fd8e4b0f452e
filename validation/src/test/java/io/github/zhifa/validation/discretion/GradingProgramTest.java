// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.discretion.ApplicableLaw;
import io.github.zhifa.core.discretion.CaseGrader;
import io.github.zhifa.core.discretion.DoubleFine;
import io.github.zhifa.core.discretion.FineBases;
import io.github.zhifa.core.discretion.FinePrecedence;
import io.github.zhifa.core.discretion.Grading;
import io.github.zhifa.core.discretion.GradingPolicy;
import io.github.zhifa.core.discretion.Norm;
import io.github.zhifa.core.discretion.gate.ConflictPolicy;
import io.github.zhifa.core.discretion.gate.GatePolicy;
import io.github.zhifa.core.discretion.gate.StartDay;
import io.github.zhifa.core.discretion.trace.Trace;
import io.github.zhifa.core.law.Instruments;
import io.github.zhifa.model.discretion.Benchmark;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.discretion.CaseFacts;
import io.github.zhifa.model.discretion.PenaltyProvision;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.law.Modality;
import io.github.zhifa.validation.catalogue.Shipped;
import io.github.zhifa.validation.json.Documents;
import io.github.zhifa.validation.json.InputLimits;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The programs of the README of core, which grade a case and compare provisions. */
class GradingProgramTest {
  @Test
  void aCaseIsGraded() throws Exception {
    Path file = Path.of("lists/discretion/shenzhen-urban-management-2023/list.json");

    // <grade>
    Benchmark benchmark =
        new Documents(InputLimits.DEFAULT).read(file.toString(), file, Benchmark.class);
    BenchmarkItem item = benchmark.items().get(26);
    CaseGrader grader = CaseGrader.of(benchmark, item, new Instruments(Shipped.register()));
    CaseFacts facts =
        CaseFacts.builder().formatVersion(1).putNumbers("被处罚次数", BigDecimal.ONE).build();
    GradingPolicy policy =
        GradingPolicy.of(new GatePolicy(ConflictPolicy.UNDECIDED, StartDay.DAY_AFTER));
    Grading grading = grader.grade(facts, LocalDate.of(2026, 8, 14), policy, Trace.kept());
    // </grade>

    assertThat(grading.fines().get(0).yuan().orElseThrow().range().orElseThrow().text().en())
        .isEqualTo("2000 yuan");
    assertThat(core()).contains(program("grade"));
  }

  @Test
  void provisionsAreCompared() throws Exception {
    // <compare>
    PenaltyProvision old =
        PenaltyProvision.builder()
            .source(LegalSource.of("中华人民共和国大气污染防治法", "第一百一十八条第三款"))
            .lastDay(LocalDate.of(2026, 8, 14))
            .unlawful(true)
            .fine(ExampleTables.yuan(500, 20_000))
            .modality(Modality.MUST)
            .build();
    PenaltyProvision amended =
        PenaltyProvision.builder()
            .from(old)
            .source(LegalSource.of("中华人民共和国生态环境法典", "第一千一百三十二条第三款"))
            .firstDay(LocalDate.of(2026, 8, 15))
            .lastDay(java.util.Optional.empty())
            .fine(ExampleTables.yuan(500, 5_000))
            .build();
    ApplicableLaw.Days days =
        new ApplicableLaw.Days(LocalDate.of(2026, 8, 1), LocalDate.of(2026, 8, 20));
    ApplicableLaw inTime =
        ApplicableLaw.of(old, amended, days, FineBases.none(), Trace.kept()); // the amended one

    DoubleFine oneFine =
        DoubleFine.of(
            ImmutableList.of(Norm.of(old), Norm.of(amended)), // if both applied to one act
            FinePrecedence.HIGHER_FINE,
            FineBases.none(),
            Trace.kept()); // the old one: 20,000
    // </compare>

    assertThat(inTime.provision()).contains(amended);
    assertThat(oneFine.governing()).contains(Norm.of(old));
    assertThat(core()).contains(program("compare"));
  }

  private static String core() throws Exception {
    return Files.readString(Path.of("../core/README.md"));
  }

  private static String program(String name) throws Exception {
    String test =
        Files.readString(
            Path.of("src/test/java/io/github/zhifa/validation/discretion/GradingProgramTest.java"));
    String from = "// <" + name + ">\n";
    String program =
        test.substring(test.indexOf(from) + from.length(), test.indexOf("// </" + name + ">"));
    return "```java\n" + program.stripIndent() + "```";
  }
}
