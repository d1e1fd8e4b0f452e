// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhifa.model.law.FineMeasure;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClauseReaderTest {
  private static ClauseFine only(String clause) {
    ClauseReading reading = ClauseReader.read(clause);

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.fines()).hasSize(1);
    return reading.fines().get(0).fine();
  }

  private static String amount(ClauseFine fine) {
    return number(fine.least())
        + ".."
        + number(fine.most())
        + fine.measure()
            .map(
                measure ->
                    " "
                        + measure.unit()
                        + measure.base().map(base -> " of " + base).orElse("")
                        + measure.per().map(per -> " per " + per).orElse(""))
            .orElse("");
  }

  private static String number(java.util.Optional<BigDecimal> end) {
    return end.map(BigDecimal::toPlainString).orElse("-");
  }

  /** The shapes of rulebook 3.1 with one fine each; the expected figures are counted by hand. */
  @ParameterizedTest
  @CsvSource({
    "处五千元以上五万元以下罚款, 5000..50000 YUAN",
    "可以处十万元以下罚款, -..100000 YUAN",
    "处每辆（艘）五千元罚款, 5000..5000 YUAN per 辆（艘）",
    "处每平方米一千元以上一万元以下的罚款, 1000..10000 YUAN per 平方米",
    "处每米五百元以上一万元以下的罚款, 500..10000 YUAN per 米",
    "并处货值金额一倍以上五倍以下的罚款, 1..5 TIMES of 货值金额",
    "并处货值金额三倍以下的罚款, -..3 TIMES of 货值金额",
    "可以处上一年度从本单位取得收入百分之五十以下的罚款, -..50 PERCENT of 上一年度从本单位取得收入",
    "可以按照前款罚款数额的二倍以上五倍以下对负有责任的单位处以罚款, 2..5 TIMES of 前款罚款数额",
    "处与违法所得等额的罚款, 1..1 TIMES of 违法所得",
    "按照排污费数额处一倍以上三倍以下的罚款, 1..3 TIMES of 排污费数额",
    "按照前款规定处一倍以上三倍以下的罚款, 1..3 TIMES",
    "处建设工程造价百分之五以上百分之十以下的罚款, 5..10 PERCENT of 建设工程造价",
    "并按照违法建筑面积每平方米处300元以上3000元以下罚款, 300..3000 YUAN per 平方米",
    "处相当于损失二点五倍的罚款, 2.5..2.5 TIMES of 损失",
    "处中标项目金额千分之五以上千分之十以下的罚款, 0.5..1 PERCENT of 中标项目金额",
    "并处所获收入百分之三十以上三倍以下的罚款, 30..300 PERCENT of 所获收入",
    "并处货值金额等值以上三倍以下罚款, 1..3 TIMES of 货值金额",
    "处以最高不超过所涉及外债金额3%的罚款, -..3 PERCENT of 所涉及外债金额",
    "处一千零一十元以上1.5万元以下罚款, 1010..15000 YUAN",
    "给予警告，并处罚款人民币伍仟元整, 5000..5000 YUAN"
  })
  void theShapesOfTheLawsAreRead(String clause, String amount) {
    assertThat(amount(only(clause))).isEqualTo(amount);
  }

  @Test
  void aRangeForEachSubjectIsAFineOfItsOwn() {
    ClauseReading reading = ClauseReader.read("拒不改正的，给予警告，对个人可以处二百元以上一千元以下的罚款，对单位处二千元以上二万元以下的罚款。");

    assertThat(reading.fines())
        .extracting(found -> found.fine().subject().orElse(""))
        .containsExactly("个人", "单位");
    assertThat(reading.fines())
        .extracting(found -> found.fine().discretion())
        .containsExactly(FineDiscretion.MAY, FineDiscretion.SHALL);
    assertThat(reading.fines())
        .extracting(found -> found.fine().stage().orElse(""))
        .containsExactly("拒不改正的", "拒不改正的");
  }

  /** 生态环境法典 art 1217 (2) and art 1198: an alternative limb, and a floor of the base. */
  private static void reads(String clause, String... fines) {
    ClauseReading reading = ClauseReader.read(clause);

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.fines())
        .extracting(ClauseReading.Found::fine)
        .extracting(
            fine ->
                number(fine.most())
                    + fine.subject().map(who -> " 对" + who).orElse("")
                    + fine.stage().map(when -> " " + when).orElse(""))
        .containsExactly(fines);
  }

  @Test
  void aLimbOfAnotherStageIsForThePartyOfTheLimbBefore() {
    reads(
        "对单位处五万元以上十万元以下罚款，情节严重的，处十万元以上二十万元以下罚款；" + "对个人处五百元以上一千元以下罚款，情节严重的，处一千元以上三千元以下罚款",
        "100000 对单位",
        "200000 对单位 情节严重的",
        "1000 对个人",
        "3000 对个人 情节严重的");
    reads("对单位，有违法所得的，处违法所得一倍以上三倍以下罚款，没有违法所得的，处三万元以下罚款", "3 对单位 有违法所得的", "30000 对单位 没有违法所得的");
  }

  /**
   * The unit and its head are fined before: for which of them the graver fine is does not follow.
   */
  @Test
  void ofSeveralPartiesBeforeItNoneIsTaken() {
    reads(
        "对单位处五万元以下罚款，对其主要负责人处五千元以下罚款，情节严重的，处二十万元以下罚款", "50000 对单位", "5000 对其主要负责人", "200000 情节严重的");
    reads("对单位处五万元以下罚款；情节严重的，处二十万元以下罚款", "50000 对单位", "200000 情节严重的");
  }

  @Test
  void whatALaterLimbHasIsItsStage() {
    reads("责令限期改正，处五十万元以下的罚款；有重大安全隐患的，处一百万元以下的罚款", "500000", "1000000 有重大安全隐患的");
    reads("处五十万元以下的罚款；有前两款行为的，处一百万元以下的罚款", "500000", "1000000");
    reads("有重大安全隐患的，处一百万元以下的罚款", "1000000");
  }

  @Test
  void whomAFineIsForStandsBeforeTheWordFineToo() {
    reads("并处罚款。对单位的罚款为一万元以上五万元以下，对个人的罚款为一千元以上五千元以下", "-", "50000 对单位", "5000 对个人");
    reads("对前款第三项行为的处罚，处二十万元以下的罚款", "200000");
  }

  @Test
  void anExceptionIsAStage() {
    reads("处一万元以上三万元以下的罚款，但是生产经营规模较小的，处三千元以上一万元以下的罚款", "30000", "10000 生产经营规模较小的");
  }

  /** The time to read one segment grows with its square, so there is an end to it. */
  @Test
  void aSegmentThatNoLawHasIsAProblemAndTheNextOneIsRead() {
    String longest = "处五千元".repeat(25_000);

    ClauseReading reading = ClauseReader.read(longest + "。处五千元罚款");

    assertThat(reading.fines()).hasSize(1);
    assertThat(reading.problems())
        .extracting(problem -> problem.span().end())
        .contains(longest.length());
  }

  @Test
  void limbsForTwoSizesOfTheBaseStandInTheSameStage() {
    reads(
        "逾期不改正的，违法所得五千元以上的，处违法所得三倍以下罚款，没有违法所得的，处一万元以下罚款",
        "3 逾期不改正的，违法所得五千元以上的",
        "10000 逾期不改正的，没有违法所得的");
  }

  /** 广告法 art 55: what the fee comes to is asked at each of the two stages. */
  @Test
  void whatTheBaseComesToIsAskedWithinTheStage() {
    reads(
        "处广告费用三倍以上五倍以下的罚款，广告费用无法计算或者明显偏低的，处二十万元以上一百万元以下的罚款；"
            + "两年内有三次以上违法行为或者有其他严重情节的，处广告费用五倍以上十倍以下的罚款，"
            + "广告费用无法计算或者明显偏低的，处一百万元以上二百万元以下的罚款",
        "5",
        "1000000 广告费用无法计算或者明显偏低的",
        "10 两年内有三次以上违法行为或者有其他严重情节的",
        "2000000 两年内有三次以上违法行为或者有其他严重情节的，广告费用无法计算或者明显偏低的");
    reads("违法所得五千元以上的，处违法所得三倍以下罚款，没有违法所得的，处一万元以下罚款", "3 违法所得五千元以上的", "10000 没有违法所得的");
  }

  @Test
  void aStageWithinAStageIsPrintedAndReadBack() {
    ClauseFine fine = ClauseReader.read("情节严重的，没有违法所得的，处一万元以下罚款").fines().get(0).fine();

    assertThat(fine.stage()).hasValue("情节严重的，没有违法所得的");
    assertThat(only(ClausePrinter.print(fine))).isEqualTo(fine);
  }

  @Test
  void aLimbForASmallBaseIsAFineAndAFloorOfTheBaseIsNone() {
    ClauseReading limb = ClauseReader.read("并处货值金额二倍以上二十倍以下的罚款；货值金额不足十万元的，并处二十万元以上二百万元以下的罚款。");
    ClauseFine floored = only("处违法所得一倍以上五倍以下的罚款，违法所得不足五十万元的，以五十万元计算，责令停产整治。");

    assertThat(limb.fines()).hasSize(2);
    assertThat(limb.fines().get(1).fine().stage()).contains("货值金额不足十万元的");
    assertThat(limb.fines().get(1).fine().limits()).isEqualTo(FineLimits.NONE);
    assertThat(floored.limits().baseFloorYuan()).contains(new BigDecimal("500000"));
    assertThat(floored.stage()).isEmpty();
  }

  @Test
  void aCapBelongsToTheFineBeforeIt() {
    ClauseReading reading = ClauseReader.read("处违法所得2.5倍以上3倍以下罚款，最高不超过3万元；没有违法所得的，处7000元以上1万元以下罚款");

    assertThat(reading.fines()).hasSize(2);
    assertThat(reading.fines().get(0).fine().limits().capYuan()).contains(new BigDecimal("30000"));
    assertThat(reading.fines().get(1).fine().limits()).isEqualTo(FineLimits.NONE);
  }

  @Test
  void gradesOfAnAccidentAreStages() {
    ClauseReading reading = ClauseReader.read("发生一般事故的，处三十万元以上一百万元以下的罚款；发生较大事故的，处一百万元以上二百万元以下的罚款");

    assertThat(reading.fines())
        .extracting(found -> found.fine().stage().orElse(""))
        .containsExactly("发生一般事故的", "发生较大事故的");
  }

  @ParameterizedTest
  @CsvSource({
    "处五千元罚款, SINGLE, SHALL",
    "可处五千元罚款, SINGLE, MAY",
    "并处五千元罚款, COMBINED, SHALL",
    "可以并处五千元罚款, COMBINED, MAY",
    "并可处以五千元罚款, COMBINED, MAY",
    "并对其主要负责人处五千元罚款, SINGLE, SHALL",
    "处警告或者五十元罚款, ALTERNATIVE_TO_WARNING, SHALL",
    "给予警告，或者处五百元以下罚款, ALTERNATIVE_TO_WARNING, SHALL",
    "可以单处或者并处五万元以下罚款, ALTERNATIVE_OR_COMBINED, MAY",
    "未取得许可处五万元罚款, SINGLE, SHALL",
    "按照原处罚数额按日连续处罚, DAILY_CONTINUOUS, SHALL",
    "可以自责令改正之日的次日起，按照原处罚数额按日连续处罚, DAILY_CONTINUOUS, MAY"
  })
  void modeAndDiscretionFollowTheVerb(String clause, FineMode mode, FineDiscretion discretion) {
    ClauseFine fine = only(clause);

    assertThat(fine.mode()).isEqualTo(mode);
    assertThat(fine.discretion()).isEqualTo(discretion);
  }

  @ParameterizedTest
  @ValueSource(strings = {"处以罚款", "可以并处警告、罚款", "并处较大数额罚款", "较大数额罚款", "处单位罚款"})
  void aFineWithoutAnAmountHasNoneAndIsNotZero(String clause) {
    ClauseFine fine = only(clause);

    assertThat(fine.hasAmount()).isFalse();
    assertThat(fine.measure()).isEqualTo(java.util.Optional.<FineMeasure>empty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"当场收缴罚款", "不得给予两次以上罚款", "受到罚款处罚", "责令限期改正", "", "罚款决定与罚款收缴分离"})
  void aTextThatFinesNobodySaysSo(String clause) {
    ClauseReading reading = ClauseReader.read(clause);

    assertThat(reading.fines()).isEmpty();
    assertThat(reading.problems())
        .extracting(TextProblem::fault)
        .containsExactly(TextFault.NO_FINE);
  }

  @ParameterizedTest
  @CsvSource({
    "45万元以上60万元以上, LOWER_TWICE, 45万元以上60万元以上",
    "处7.5万元元以上8.5万元以下罚款, UNIT_DOUBLED, 7.5万元元",
    "处5元以上10万元以下罚款, ENDS_FAR_APART, 5元以上10万元以下",
    "处5万元以上100001元以下罚款, FILLED_DOWN, 5万元以上100001元以下",
    "处人民币肆万玖仟元（29000元）罚款, WORDS_DIFFER, 肆万玖仟元（29000元",
    "处五万元以罚款, BOUNDARY_BROKEN, 五万元以",
    "处五万元以 上十万元以下罚款, BOUNDARY_BROKEN, 五万元以 上十万元以下",
    "处五万元以上十万元以下下罚款, BOUNDARY_BROKEN, 十万元以下下",
    "处l0万元以上20万元以下罚款, LOOK_ALIKE, l0万元以上20万元以下",
    "处五干元以上二万元以下罚款, LOOK_ALIKE, 五干元以上二万元以下",
    "处违法所得三信以上五倍以下罚款, LOOK_ALIKE, 三信以上五倍以下",
    "处1 0万元以下罚款, NUMBER_UNREADABLE, 1 0万元以下",
    "处1·5万元以下罚款, NUMBER_UNREADABLE, 1·5万元以下",
    "处1五万元以下罚款, NUMBER_UNREADABLE, 1五万元以下",
    "处10.000元以下罚款, NUMBER_UNREADABLE, 10.000元以下",
    "并处元以上五万元以下罚款, NUMBER_MISSING, 元以上",
    "处一以上五倍以下罚款, UNIT_MISSING, 一以上五倍以下",
    "处一万元以上、五万元罚款, BOUNDARY_MISSING, 一万元以上、五万元",
    "处违法所得5%以上10以下罚款, UNIT_MISSING, 5%以上10以下",
    "处五万元以上三万元以下罚款, ENDS_REVERSED, 五万元以上三万元以下",
    "处5万元以上。10万元以下罚款, RANGE_PARTED, 5万元以上。10万元以下",
    "处5万元以上罚款、10万元以下罚款, RANGE_PARTED, 5万元以上罚款、10万元以下",
    "处1002元以上5000元以下罚款, FILLED_DOWN, 1002元以上5000元以下",
    "处1、5万元罚款, NUMBER_UNREADABLE, 1、5万元",
    "处1/2万元罚款, NUMBER_UNREADABLE, 1/2万元",
    "处造价分之五以上百分之十以下罚款, NUMBER_UNREADABLE, 分之五以上",
    "处5刀元以上、10万元以下罚款, NUMBER_UNREADABLE, 5刀元以上",
    "处1000十元罚款, NUMBER_UNREADABLE, 1000十元",
    "处____元以上五万元以下罚款, NUMBER_MISSING, ____元以上",
    "并处一百?元至二千元罚款, NUMBER_MISSING, ?元",
    "处1至3千元罚款, UNIT_MISSING, 1至3千元",
    "处-500元罚款, SURROUNDINGS_UNREADABLE, 500元",
    "处约5万元罚款, SURROUNDINGS_UNREADABLE, 5万元",
    "处.5万元罚款, SURROUNDINGS_UNREADABLE, 5万元",
    "处>5万元罚款, SURROUNDINGS_UNREADABLE, 5万元",
    "处处1万元罚款, SURROUNDINGS_UNREADABLE, 1万元",
    "处1万元罚款罚款, SURROUNDINGS_UNREADABLE, 1万元",
    "处罚款罚款1万元, SURROUNDINGS_UNREADABLE, 1万元",
    "处五万元以上十万元以下的罚, SURROUNDINGS_UNREADABLE, 五万元以上十万元以下",
    "处违法所得五成罚款, SURROUNDINGS_UNREADABLE, 违法所得五成罚款",
    "处相当于其一个月工资的罚款, SURROUNDINGS_UNREADABLE, 相当于其一个月工资的罚款",
    "处#VALUE!罚款, SURROUNDINGS_UNREADABLE, #VALUE!罚款",
    "100元至本人6个月收入的罚款, SURROUNDINGS_UNREADABLE, 100元"
  })
  void malformedTextIsAProblemWithItsPlace(String clause, TextFault fault, String place) {
    ClauseReading reading = ClauseReader.read(clause);

    assertThat(reading.fines()).noneMatch(found -> found.fine().hasAmount());
    assertThat(reading.problems())
        .anySatisfy(
            problem -> {
              assertThat(problem.fault()).isEqualTo(fault);
              assertThat(problem.span().of(clause)).isEqualTo(place);
            });
  }

  /** The fines before it are read; what cannot be held is a problem, never dropped. */
  @ParameterizedTest
  @CsvSource({
    "处违法所得3倍罚款，最高不超过工程造价的10%, 10%",
    "处违法所得3倍罚款，最高不超过5倍, 5倍",
    "处5万元以上10万元以下的5万元罚款, 5万元以上10万元以下",
    "处5万元以上10万元以下罚款，情节严重的处5万元以上11万元以下罚款, 5万元以上11万元以下"
  })
  void whatIsLeftBesideAFineIsAProblem(String clause, String place) {
    assertThat(ClauseReader.read(clause).problems())
        .extracting(problem -> problem.span().of(clause))
        .contains(place);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "处罚款¥5000元，大写：伍万元整",
        "处罚款伍仟元，小写5500元",
        "处罚款（大写）伍仟元（小写）5500元",
        "处罚款5000元（大写：陆仟元整）",
        "处12345.67元（壹万贰仟叁佰肆拾伍元陆角捌分）罚款"
      })
  void wordsAndFiguresThatDifferAreNoFine(String clause) {
    ClauseReading reading = ClauseReader.read(clause);

    assertThat(reading.fines()).noneMatch(found -> found.fine().hasAmount());
    assertThat(reading.problems()).extracting(TextProblem::fault).contains(TextFault.WORDS_DIFFER);
  }

  @Test
  void wordsAndFiguresThatAgreeAreOneFine() {
    assertThat(amount(only("处人民币肆万玖仟元整（¥49000）罚款"))).isEqualTo("49000..49000 YUAN");
  }
}
