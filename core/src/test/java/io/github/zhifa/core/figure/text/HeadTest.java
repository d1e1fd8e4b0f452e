// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhifa.model.figure.Figure;
import io.github.zhifa.model.figure.Flow;
import io.github.zhifa.model.figure.Period;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the head of a document tells of all of it; the documents are invented. */
class HeadTest {
  @ParameterizedTest
  @CsvSource({
    "甲区交通局\\n2024年度行政执法情况报告\\n一、基本情况, 甲区交通局2024年度行政执法情况报告",
    "2020\\n年城市管理局工作总结\\n（一）整治, 2020年城市管理局工作总结",
    "B\\n甲市编制委员会办公室\\n（2018）甲编办字第11号\\n对市五届人大二次会议第028号建议的答复\\n某代表：, 对市五届人大二次会议第028号建议的答复",
    "关于政协甲市第五届委员会\\n第二次会议第12号提案的答复\\n某委员：, 关于政协甲市第五届委员会第二次会议第12号提案的答复",
    "某镇工作要点\\n第一行是正文。, 某镇工作要点",
    "全年查处案件3件。\\n某某报告, ''"
  })
  void theTitleIsTheLineThatEndsLikeOne(String text, String title) {
    assertThat(FigureReader.read(text.replace("\\n", "\n")).title()).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource({
    "某市2025年一季度执法情况通报, 2025年一季度, 2025-01-01, 2025-03-31",
    "二〇一四年度行政复议情况, 2014年, 2014-01-01, 2014-12-31",
    "二○一四年度行政复议情况, 2014年, 2014-01-01, 2014-12-31",
    "某市2024年上半年工作总结, 2024年上半年, 2024-01-01, 2024-06-30"
  })
  void aReportSpeaksOfThePeriodInItsTitle(
      String title, String printed, LocalDate first, LocalDate last) {
    Period period = figure(title + "\n共开展执法检查1732家次。").period();

    assertThat(period.printed()).isEqualTo(printed);
    assertThat(period.firstDay()).contains(first);
    assertThat(period.lastDay()).contains(last);
  }

  @Test
  void whatAReportSaysThatItReportsTellsItsPeriodToo() {
    Figure figure = figure("情况通报\n现将2020年1-9月全区执法情况通报如下：\n下达文书42408份。");

    assertThat(figure.period().printed()).isEqualTo("2020年1-9月");
    assertThat(figure.period().lastDay()).contains(LocalDate.of(2020, 9, 30));
  }

  @ParameterizedTest
  @CsvSource({
    "2008年1月至2010年5月底, 2008-01-01, 2010-05-31",
    "2024年5月12日至18日, 2024-05-12, 2024-05-18",
    "2024年1月1日至12月31日, 2024-01-01, 2024-12-31",
    "2019—2021年, 2019-01-01, 2021-12-31",
    "2024年前8月, 2024-01-01, 2024-08-31",
    "二〇二三年三季度, 2023-07-01, 2023-09-30"
  })
  void rangesHaveTheirFirstAndLastDay(String printed, LocalDate first, LocalDate last) {
    Period period = figure(printed + "，共立案96件。").period();

    assertThat(period.printed()).isEqualTo(printed);
    assertThat(period.firstDay()).contains(first);
    assertThat(period.lastDay()).contains(last);
  }

  @Test
  void whatWasDoneUpToADayIsNoStock() {
    assertThat(figure("截至2024年11月30日，共查扣车辆266辆。").flow()).isEqualTo(Flow.OTHER);
    assertThat(figure("截至2024年11月30日，共有执法车辆266辆。").flow()).isEqualTo(Flow.STOCK);
  }

  @Test
  void whatCameInIsNoStockAlthoughItsPeopleHoldCertificates() {
    assertThat(figure("全年新增持证执法人员1人。").flow()).isEqualTo(Flow.IN);
    assertThat(figure("全市持证执法人员1人。").flow()).isEqualTo(Flow.STOCK);
    assertThat(figure("截至目前，共检查文化经营场所1105家。").flow()).isEqualTo(Flow.OTHER);
    assertThat(figure("责令补发工资5.66亿元。").flow()).isEqualTo(Flow.OTHER);
  }

  @Test
  void ofPlacesThatAreListedNoneIsThePlaceOfANumber() {
    assertThat(figure("全区罚款下降的有4个市：玉林市、崇左市、南宁市和贺州市。").scope().place()).isEqualTo("全区");
    assertThat(figure("某市工作报告\n甲县、乙县分别查处案件120件、98件。").scope().place()).isEmpty();
  }

  private static Figure figure(String text) {
    return FigureReader.read(text).figures().get(0).figure();
  }
}
