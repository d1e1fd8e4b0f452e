// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.figure.PrintedNumber;
import io.github.zhifa.model.figure.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FigureReaderProperties {
  private static final ImmutableList<String> PIECES =
      ImmutableList.of(
          "其中", "共计", "平均", "比上年增加", "同比下降", "由", "调整为", "占", "约", "不足", "余", "多", "以上", "左右", "名",
          "个", "项", "件", "万元", "%", "个百分点", "成", "倍", "个工作日", "百分之", "分之", "一", "二", "三", "十", "百",
          "千", "万", "亿", "点", "0", "1", "12", "2,773", "１２", "3.5", "2023年", "全市", "昌黎县", "乡镇",
          "执法证件", "、", "，", "。", "；", "（", "）", "“", "”", "《", "》", "\n", " ", "-", "至", "第", "每",
          "前");

  @Provide
  Arbitrary<String> scrambled() {
    return Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> String.join("", pieces));
  }

  @Property(tries = 400)
  void everyProposalIsInTheTextWithItsNumberAndUnit(@ForAll("scrambled") String text) {
    FigureProposal proposal = FigureReader.read(text);

    int last = 0;
    for (ProposedFigure each : proposal.figures()) {
      assertThat(each.span().start()).isGreaterThanOrEqualTo(last);
      assertThat(each.figure().printed()).contains(each.span().of(text).replace("\n", ""));
      assertThat(each.figure().printed()).containsAnyOf(each.figure().unit(), "百分之", "千分之");
      assertThat(numbersOf(each.figure()))
          .contains(each.figure().number().abs().stripTrailingZeros());
      last = each.span().end();
    }
    assertThat(proposal.unread()).allSatisfy(each -> each.span().of(text));
  }

  private static List<BigDecimal> numbersOf(Figure figure) {
    return PrintedNumber.in(figure.printed()).stream()
        .map(PrintedNumber::value)
        .flatMap(Optional::stream)
        .map(BigDecimal::stripTrailingZeros)
        .collect(Collectors.toList());
  }

  @Property(tries = 300)
  void tiesNameFiguresAndRelationsHold(@ForAll("scrambled") String text) {
    FigureProposal proposal = FigureReader.read(text);
    List<String> ids =
        proposal.figures().stream().map(each -> each.figure().id()).collect(Collectors.toList());

    assertThat(ids).doesNotHaveDuplicates();
    assertThat(proposal.links())
        .allSatisfy(
            link -> {
              assertThat(ids).contains(link.of()).containsAll(link.members());
              assertThat(link.members()).isNotEmpty().doesNotContain(link.of());
            });
    assertThat(proposal.relations())
        .allSatisfy(relation -> assertThat(ids).containsAll(relation.members()));
  }

  @Property(tries = 200)
  void anyTextIsRead(@ForAll String text) {
    assertThat(FigureReader.read(text).title()).doesNotContain("\n");
  }

  @Example
  void whatIsNoNumberOfThingsGivesNothing() {
    for (String text : ImmutableList.of("", " \n\n\t", "2023", "9".repeat(10_000))) {
      assertThat(FigureReader.read(text).figures()).isEmpty();
      assertThat(FigureReader.read(text).unread()).isEmpty();
    }
  }

  @Example
  void fractionsInWordsAreGivenBack() {
    FigureProposal proposal = FigureReader.read("半数以上的乡镇挂牌，案件总量翻了一番，一半以上在基层办结，“一半”除外，历时超过半年。");

    assertThat(proposal.figures()).isEmpty();
    assertThat(proposal.unread())
        .extracting(UnreadNumber::printed)
        .containsExactly("半数", "翻了一番", "一半");
    assertThat(proposal.unread())
        .extracting(UnreadNumber::reason)
        .containsOnly(UnreadReason.FRACTION);
  }

  @Example
  void whatANumberCountsIsPrintedWithIt() {
    FigureProposal proposal = FigureReader.read("实施行政处罚222次，上千人参加，持证率达93.75%，占全市的9%，整改率为98.2%。");

    assertThat(proposal.figures())
        .extracting(each -> each.figure().printed())
        .containsExactly("行政处罚222次", "上千人", "持证率达93.75%", "占全市的9%", "整改率为98.2%");
  }

  /** The 万 behind 余 belongs to the number before it; a share has none. */
  @Example
  void aScaleBehindMoreIsReadOnce() {
    FigureProposal proposal = FigureReader.read("罚款百余万元以上，补贴3.5多万元以上，占百分之一余万元。");

    assertThat(proposal.figures())
        .extracting(each -> each.figure().number().intValueExact())
        .containsExactly(1_000_000, 35_000, 1);
  }

  @Example
  void tornDigitsAreGivenBackFromTheirFirst() {
    FigureProposal proposal = FigureReader.read("乡镇数为33 939个，人口674 149 546人，受理1，234件。");

    assertThat(proposal.figures()).isEmpty();
    assertThat(proposal.unread())
        .extracting(UnreadNumber::printed)
        .containsExactly("33 939个", "674 149 546人", "1，234件");
  }

  @Example
  void tenThousandDigitsAreLeftWithAShortWord() {
    FigureProposal proposal = FigureReader.read("共" + "9".repeat(10_000) + "件。");

    assertThat(proposal.figures()).isEmpty();
    assertThat(proposal.unread())
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.reason()).isEqualTo(UnreadReason.MALFORMED);
              assertThat(each.printed()).hasSizeLessThan(50);
              assertThat(each.span().end()).isEqualTo(10_002);
            });
  }

  /** A quadratic reader would need minutes for any of these. */
  @Example
  void longTextsWithoutAnEndAreReadInOneSweep() {
    for (String piece :
        ImmutableList.of(
            "3项、", "其中", "（3项", "（3项）", "“", "县", "甲县、", "\n", "1,", "其中1名比2023年增加", "占5%")) {
      FigureProposal proposal = FigureReader.read(piece.repeat(20_000));

      assertThat(proposal.figures().size()).isLessThanOrEqualTo(20_000);
    }
  }
}
