// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.figure.Figure;
import io.github.zhifa.model.figure.FigureMeasure;
import io.github.zhifa.model.figure.Flow;
import io.github.zhifa.model.figure.SumRelation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The figures of the reply of Qinhuangdao of 2024-10-29, read from its whole wording where that
 * stands beside the project. The list was made by hand from the text; a period is - where the text
 * names none.
 */
class ReplyProposalTest {
  private static final Path REPLY = Path.of("../../shared/data/qinhuangdao-reply-2024-838.txt");

  private static final ImmutableList<String> BY_HAND =
      ImmutableList.of(
          "2773 名 COUNT EXACT 累计",
          "49 % GROWTH ROUNDED 比改革前",
          "94 名 MEAN ROUNDED 改革后",
          "24 名 MEAN ROUNDED 比改革前",
          "57 名 MEAN ROUNDED 改革后",
          "27 名 MEAN ROUNDED 比改革前",
          "6 个 COUNT EXACT -",
          "16 个 COUNT EXACT -",
          "40 人 COUNT AT_LEAST -",
          "22 个 COUNT EXACT -",
          "18 个 COUNT EXACT -",
          "25 个 COUNT EXACT -",
          "614 个 COUNT EXACT 今年以来",
          "16 个 COUNT EXACT 今年以来",
          "829 个 COUNT EXACT 今年以来",
          "6 个 COUNT EXACT 今年以来",
          "10 个 COUNT EXACT 今年以来",
          "1519 人 COUNT EXACT 目前",
          "1 名 COUNT EXACT -",
          "7 个 COUNT EXACT -",
          "76 主项 COUNT EXACT -",
          "113 子项 COUNT EXACT -",
          "7 个 COUNT EXACT -",
          "112 项 COUNT EXACT 2020年以来",
          "35 项 COUNT EXACT 2020年以来",
          "77 项 COUNT EXACT 2020年以来",
          "112 项 COUNT EXACT 原来",
          "55 项 COUNT EXACT -");

  private static FigureProposal proposal;

  @BeforeAll
  static void read() throws IOException {
    assumeTrue(Files.exists(REPLY), "the wording of the reply is not beside the project");
    proposal = FigureReader.read(Files.readString(REPLY));
  }

  private static Figure figure(int index) {
    return proposal.figures().get(index).figure();
  }

  @Test
  void everyFigureIsProposedAndNothingElse() {
    assertThat(ProposalLines.figures(proposal)).containsExactlyElementsOf(BY_HAND);
    assertThat(proposal.unread()).isEmpty();
  }

  @Test
  void eachNumberStandsWhereTheProposalSays() throws IOException {
    String text = Files.readString(REPLY);
    List<String> lines = text.lines().toList();

    assertThat(proposal.figures())
        .allSatisfy(
            each -> {
              assertThat(each.figure().printed()).contains(each.span().of(text));
              assertThat(lines.get(each.line() - 1)).contains(each.span().of(text));
            });
  }

  @Test
  void theTiesOfTheReplyAreFound() {
    assertThat(ProposalLines.links(proposal))
        .containsExactlyInAnyOrder(
            "= parts 24: 25 26", "= changed 27: 28", "= compared 3: 4", "= compared 5: 6");
    assertThat(proposal.relations())
        .containsExactly(SumRelation.builder().whole("f24").addParts("f25", "f26").build());
  }

  @Test
  void flowsAreToldFromStocks() {
    assertThat(proposal.figures().subList(12, 18))
        .extracting(each -> each.figure().flow())
        .containsExactly(Flow.IN, Flow.IN, Flow.OUT, Flow.OUT, Flow.NEUTRAL, Flow.STOCK);
    assertThat(figure(0).flow()).isEqualTo(Flow.UNSTATED);
    assertThat(figure(3).flow()).isEqualTo(Flow.NET);
  }

  @Test
  void scopesComeFromTheSentenceOrTheParagraph() {
    assertThat(proposal.figures())
        .extracting(each -> each.figure().scope().place())
        .startsWith("全市", "全市", "全市", "全市", "全市", "全市", "昌黎县", "昌黎县", "昌黎县", "海港区", "海港区", "海港区")
        .endsWith("河北省", "河北省");
    assertThat(figure(2).scope().population()).isEqualTo("乡镇");
    assertThat(figure(5).scope().population()).isEqualTo("街道");
    assertThat(figure(12).scope().population()).isEqualTo("各级行政执法部门");
    assertThat(figure(17).scope().population()).isEqualTo("乡镇街道");
  }

  @Test
  void whatIsCountedAndItsSectionAreNamed() {
    assertThat(figure(12).quantity()).isEqualTo("执法证件");
    assertThat(figure(11).quantity()).isEqualTo("检查事项");
    assertThat(figure(23).quantity()).isEqualTo("行政处罚事项");
    assertThat(figure(12).place()).contains("一（三）");
    assertThat(figure(2).printed()).contains("94名");
    assertThat(figure(1).measure()).isEqualTo(FigureMeasure.GROWTH);
  }

  @Test
  void daysAreGivenWhereTheDocumentTellsThem() {
    assertThat(proposal.day()).contains(LocalDate.of(2024, 10, 29));
    assertThat(figure(12).period().firstDay()).contains(LocalDate.of(2024, 1, 1));
    assertThat(figure(12).period().lastDay()).contains(LocalDate.of(2024, 10, 29));
    assertThat(figure(23).period().firstDay()).contains(LocalDate.of(2020, 1, 1));
    assertThat(figure(23).period().lastDay()).isEmpty();
  }
}
