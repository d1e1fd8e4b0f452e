// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import static io.github.zhifa.validation.discretion.CaseExamples.DAY;
import static io.github.zhifa.validation.discretion.CaseExamples.LAW;
import static io.github.zhifa.validation.discretion.CaseExamples.PLAIN;
import static io.github.zhifa.validation.discretion.CaseExamples.always;
import static io.github.zhifa.validation.discretion.CaseExamples.facts;
import static io.github.zhifa.validation.discretion.CaseExamples.grade;
import static io.github.zhifa.validation.discretion.CaseExamples.yuanOf;
import static io.github.zhifa.validation.discretion.ExampleTables.clause;
import static io.github.zhifa.validation.discretion.ExampleTables.item;
import static io.github.zhifa.validation.discretion.ExampleTables.yuan;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.discretion.Grading;
import io.github.zhifa.core.discretion.trace.TraceStep;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.law.Modality;
import io.github.zhifa.validation.report.Language;
import io.github.zhifa.validation.report.QuoteJson;
import io.github.zhifa.validation.report.QuoteReport;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 可以处: the organ may do without a fine, and the answer says so. */
class CaseMayFineTest {

  private static BenchmarkItem graded(Optional<Modality> modality) {
    return item(
        LAW,
        ImmutableList.of(clause("1", yuan(1_000, 5_000)).modality(modality).build()),
        always("1", yuan(1_000, 2_000)));
  }

  @Test
  void aClauseThatSaysMayIsSaidToAllowNoFine() {
    BenchmarkItem item = graded(Optional.of(Modality.MAY));

    Grading grading = grade(item, facts(), PLAIN);

    assertThat(yuanOf(grading)).isEqualTo("1000..2000");
    assertThat(grading.trace())
        .filteredOn(step -> step.code().equals("fine-may-be-left-out"))
        .extracting(step -> step.text().zh())
        .containsExactly("罚则1为“可以处”：不罚款也合法，须说明理由");
    assertThat(QuoteJson.write(item, grading, DAY)).contains("\"discretion\": \"may\"");
    assertThat(QuoteReport.text(item, grading, DAY, Language.ZH)).contains("是否必须罚款：可以");
  }

  @ParameterizedTest
  @CsvSource({"MUST", "''"})
  void noOtherClauseIs(String modality) {
    Grading grading =
        grade(
            graded(Optional.of(modality).filter(each -> !each.isEmpty()).map(Modality::valueOf)),
            facts(),
            PLAIN);

    assertThat(grading.trace()).extracting(TraceStep::code).doesNotContain("fine-may-be-left-out");
  }
}
