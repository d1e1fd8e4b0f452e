// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhifa.validation.catalogue.Catalogue;
import io.github.zhifa.validation.catalogue.Shipped;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Checker;
import io.github.zhifa.validation.engine.Dataset;
import io.github.zhifa.validation.engine.Finding;
import io.github.zhifa.validation.engine.ListReport;
import io.github.zhifa.validation.json.Documents;
import io.github.zhifa.validation.json.InputLimits;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 生态环境法典 art 1242 ends ten laws on 2026-08-15; lists that cite them lose their basis that day. */
class PublishedListsOnADayTest {
  private static final String GUANGDONG = "lists/discretion/guangdong-ecology-2022/list.json";
  private static final String LONGHUA =
      "lists/item/longhua-subdistrict-penalty-items-undated/list.json";

  @Test
  void onTheLastDayOfTheTenLawsNoBasisIsLost() throws Exception {
    assertThat(found(GUANGDONG, LocalDate.of(2026, 8, 14), "LIST-BASIS-NOT-IN-FORCE")).isEmpty();
  }

  @Test
  void onTheDayOfTheCode61TablesLoseABasisAnd57OfThemEveryOne() throws Exception {
    // Counted by hand from the list: 32 tables cite the air law, 24 the water law, 5 the law on
    // environmental impact; 4 of these 61 also cite a regulation that stays.
    List<Finding> found = found(GUANGDONG, LocalDate.of(2026, 8, 15), "LIST-BASIS-NOT-IN-FORCE");

    assertThat(found).hasSize(61);
    assertThat(found).filteredOn(each -> each.message().en().contains("(every one)")).hasSize(57);
    assertThat(found)
        .allMatch(each -> each.message().zh().contains("2026-08-15起失效"))
        .allMatch(each -> each.message().zh().contains("第一千二百四十二条"));
  }

  @Test
  void aListExpiresAfterItsLastDay() throws Exception {
    // 广东 第二十五条: 自2022年1月1日起施行，有效期五年
    assertThat(found(GUANGDONG, LocalDate.of(2026, 12, 31), "LIST-NOT-IN-FORCE")).isEmpty();
    assertThat(found(GUANGDONG, LocalDate.of(2027, 1, 1), "LIST-NOT-IN-FORCE")).hasSize(1);
  }

  @Test
  void numbersOfSeveralLevelsRunOn() throws Exception {
    LocalDate day = LocalDate.of(2026, 1, 1);

    assertThat(found(GUANGDONG, day, "LIST-NUMBER-GAP")).isEmpty();
    assertThat(found(GUANGDONG, day, "LIST-NUMBER-REPEATED")).isEmpty();
  }

  @Test
  void aListWithoutBasisIsNotCalledInForce() throws Exception {
    ListReport report = report(LONGHUA, LocalDate.of(2026, 1, 1));

    assertThat(report.outcomes())
        .filteredOn(outcome -> outcome.code().equals("LIST-BASIS-NOT-IN-FORCE"))
        .allMatch(outcome -> outcome.status().name().equals("SKIPPED"))
        .hasSize(1);
  }

  private static List<Finding> found(String list, LocalDate day, String code) throws Exception {
    return report(list, day).findings().stream().filter(each -> each.code().equals(code)).toList();
  }

  private static ListReport report(String list, LocalDate day) throws Exception {
    CheckContext context =
        new CheckContext(day, Shipped.policy("national").orElseThrow(), Shipped.register());
    return new Checker(Catalogue.ALL, context)
        .check(Dataset.of(list, new Documents(InputLimits.DEFAULT).readList(list, Path.of(list))));
  }
}
