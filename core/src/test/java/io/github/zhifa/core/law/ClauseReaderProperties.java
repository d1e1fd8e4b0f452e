// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhifa.model.law.FineMeasure;
import io.github.zhifa.model.law.FineUnit;
import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ClauseReaderProperties {
  /** A range as printed: what stands before each end, the end, and the words after it. */
  record Printed(String lead, String least, String most, String unit) {
    String text() {
      return lead + least + unit + "以上" + most + unit + "以下罚款";
    }
  }

  @Property
  @Label("reading what was printed is the identity")
  void whatWasPrintedIsReadBack(@ForAll("fines") ClauseFine fine) {
    ClauseReading reading = ClauseReader.read(ClausePrinter.print(fine));

    assertThat(reading.problems()).as(ClausePrinter.print(fine)).isEmpty();
    assertThat(reading.fines()).extracting(ClauseReading.Found::fine).containsExactly(fine);
  }

  @Property
  @Label(
      "a clause damaged in any way that clerks, drag-fill or OCR make never reads as a sound range")
  void damagedClausesNeverReadAsASoundRange(
      @ForAll("printed") Printed printed, @ForAll("damage") String[] damage) {
    String sound = printed.text();
    String damaged = sound.replaceFirst(damage[0], damage[1]);
    ClauseReading reading = ClauseReader.read(damaged);

    assertThat(ClauseReader.read(sound).problems()).as(sound).isEmpty();
    if (!damaged.equals(sound)) {
      assertThat(reading.fines()).as(damaged).noneMatch(found -> isRange(found.fine()));
      assertThat(reading.problems()).as(damaged).isNotEmpty();
    }
  }

  @Property
  @Label(
      "any text is answered, by fines or by problems with spans inside it, and never by an error")
  void anyTextIsAnswered(@ForAll("scraps") String text) {
    ClauseReading reading = ClauseReader.read(text);

    assertThat(reading.fines().isEmpty() && reading.problems().isEmpty()).isFalse();
    assertThat(reading.problems()).allMatch(problem -> problem.span().end() <= text.length());
    assertThat(reading.fines()).allMatch(found -> found.span().end() <= text.length());
  }

  private static boolean isRange(ClauseFine fine) {
    return fine.least().isPresent() && fine.most().isPresent();
  }

  @Provide
  Arbitrary<Printed> printed() {
    Arbitrary<String> lead =
        Arbitraries.of("处", "并处", "可以处", "对单位处", "情节严重的，处以", "责令改正，并处", "处每平方米");
    Arbitrary<Printed> yuan =
        Combinators.combine(
                lead,
                Arbitraries.integers().between(1, 9),
                Arbitraries.of(2, 5, 10, 20),
                Arbitraries.of(true, false))
            .as(
                (words, least, factor, figures) ->
                    figures
                        ? new Printed(words, least + "万", least * factor + "万", "元")
                        : new Printed(
                            words,
                            ChineseNumbers.print(least * 10_000L),
                            ChineseNumbers.print(least * 10_000L * factor),
                            "元"));
    Arbitrary<Printed> shares =
        Combinators.combine(
                Arbitraries.of("处违法所得", "并处货值金额", "可以处建设工程造价"),
                Arbitraries.integers().between(1, 9),
                Arbitraries.integers().between(1, 20),
                Arbitraries.of("倍", "%"))
            .as(
                (words, least, more, unit) ->
                    new Printed(words, "" + least, "" + (least + more), unit));
    return Arbitraries.oneOf(yuan, shares);
  }

  /** Each replaces the first place that matches. */
  @Provide
  Arbitrary<String[]> damage() {
    return Arbitraries.of(
        new String[] {"以上", ""},
        new String[] {"以下", ""},
        new String[] {"以上", "以"},
        new String[] {"以上", "上"},
        new String[] {"以下", "以"},
        new String[] {"以下", "下"},
        new String[] {"以上", "以上以上"},
        new String[] {"以下", "以下以下"},
        new String[] {"以上", "以上上"},
        new String[] {"以下", "以下下"},
        new String[] {"以上", "以下"},
        new String[] {"以下", "以上"},
        new String[] {"(元|倍|%)以上", "以上"},
        new String[] {"(元|倍|%)以下", "以下"},
        new String[] {"(元|倍|%)以上", "$1$1以上"},
        new String[] {"(元|倍|%)以下", "$1$1以下"},
        new String[] {"(元|倍|%)以上", "以上$1"},
        new String[] {"(元|倍|%)以下", "以下$1"},
        new String[] {"万元以上", "元以上"},
        new String[] {"万元以上", "万万元以上"},
        new String[] {"万元以下", "万万元以下"},
        new String[] {"万元以上", "元万以上"},
        new String[] {"万元以下", "元万以下"},
        new String[] {"[1一](万?元)以上", "l$1以上"},
        new String[] {"(万元)以上", "$1以上$1以上"},
        new String[] {"([0-9]+万?元)以上", "$1以上$1以上"},
        new String[] {"([0-9]+)万元以下", "$10001元以下"},
        new String[] {"5万元以上", "5万元（肆万元）以上"},
        new String[] {"(.*?)([0-9]+)(万元)以上([0-9]+)(万元)", "$1$4$5以上$2$3"},
        new String[] {"%以上", "以上"},
        new String[] {"%以上", "倍以上元"},
        new String[] {"倍以下", "元以下"});
  }

  @Provide
  Arbitrary<ClauseFine> fines() {
    return Combinators.combine(
            amounts(),
            Arbitraries.of(FineDiscretion.values()),
            Arbitraries.of(
                FineMode.SINGLE,
                FineMode.COMBINED,
                FineMode.ALTERNATIVE_TO_WARNING,
                FineMode.ALTERNATIVE_OR_COMBINED),
            Arbitraries.of("单位", "个人", "直接负责的主管人员和其他直接责任人员", "农户").optional(),
            Arbitraries.of("逾期不改正的", "拒不改正的", "情节严重的", "货值金额不足一万元的", "没有违法所得的", "造成严重后果的")
                .optional())
        .as(
            (fine, discretion, mode, subject, stage) ->
                new ClauseFine(
                    fine.least(),
                    fine.most(),
                    fine.measure(),
                    discretion,
                    mode,
                    subject,
                    stage,
                    fine.limits()));
  }

  private static Arbitrary<ClauseFine> amounts() {
    Arbitrary<BigDecimal> yuan =
        Arbitraries.integers()
            .between(1, 5_000)
            .map(hundreds -> BigDecimal.valueOf(hundreds).multiply(BigDecimal.valueOf(100)));
    Arbitrary<BigDecimal> share =
        Arbitraries.integers().between(1, 100).map(ClauseReaderProperties::halves);
    Arbitrary<Optional<String>> each =
        Arbitraries.of("平方米", "辆", "株", "个泊位", "立方米", "次", "处").optional();
    Arbitrary<Optional<String>> base =
        Arbitraries.of("违法所得", "货值金额", "建设工程造价", "前款罚款数额", "所需处置费用", "合同约定的勘察费、设计费").optional();
    Arbitrary<ClauseFine> money =
        Combinators.combine(yuan, yuan, each, Arbitraries.integers().between(0, 3), yuan.optional())
            .as(
                (one, more, per, ends, cap) ->
                    fine(
                        FineMeasure.builder().unit(FineUnit.YUAN).per(per).build(),
                        one,
                        more,
                        ends,
                        new FineLimits(Optional.empty(), Optional.empty(), cap)));
    Arbitrary<ClauseFine> shares =
        Combinators.combine(
                share,
                share,
                Combinators.combine(base, Arbitraries.of(FineUnit.TIMES, FineUnit.PERCENT))
                    .as((words, unit) -> FineMeasure.builder().unit(unit).base(words).build()),
                Arbitraries.integers().between(0, 3),
                Combinators.combine(yuan.optional(), yuan.optional(), yuan.optional())
                    .as(FineLimits::new))
            .as((one, more, measure, ends, limits) -> fine(measure, one, more, ends, limits));
    Arbitrary<ClauseFine> none = Arbitraries.just(bare());
    return Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(5, money),
        net.jqwik.api.Tuple.of(5, shares),
        net.jqwik.api.Tuple.of(1, none));
  }

  private static BigDecimal halves(int count) {
    BigDecimal value = BigDecimal.valueOf(count * 5L, 1).stripTrailingZeros();
    return value.scale() < 0 ? value.setScale(0) : value;
  }

  private static ClauseFine bare() {
    return new ClauseFine(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        FineDiscretion.SHALL,
        FineMode.SINGLE,
        Optional.empty(),
        Optional.empty(),
        FineLimits.NONE);
  }

  /** Both ends, one of them, or one amount. */
  private static ClauseFine fine(
      FineMeasure measure, BigDecimal one, BigDecimal more, int ends, FineLimits limits) {
    Optional<BigDecimal> least = ends == 1 ? Optional.empty() : Optional.of(one);
    Optional<BigDecimal> most =
        ends == 2 ? Optional.empty() : ends == 3 ? Optional.of(one) : Optional.of(one.add(more));
    ClauseFine bare = bare();
    return new ClauseFine(
        least,
        most,
        Optional.of(measure),
        bare.discretion(),
        bare.mode(),
        bare.subject(),
        bare.stage(),
        limits);
  }

  @Provide
  Arbitrary<String> scraps() {
    return Arbitraries.of(
            "处", "并处", "可以", "单处或者并处", "警告", "或者", "1", "2.5", "万", "一", "十", "伍", "仟", "百分之", "元",
            "倍", "%", "以上", "以下", "及", "，", "、", "。", "至", "每", "平方米", "不足", "不超过", "最高", "的",
            "对单位", "违法所得", "逾期不改正的", "（", "）", "罚款", "以", "计算", "按日连续处罚", "/", "年")
        .list()
        .ofMaxSize(16)
        .map(parts -> String.join("", parts));
  }
}
