// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhifa.core.law.BasisConsequence;
import io.github.zhifa.core.law.Instruments;
import io.github.zhifa.core.law.LawChange;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.validation.catalogue.Shipped;
import io.github.zhifa.validation.engine.Dataset;
import io.github.zhifa.validation.json.Documents;
import io.github.zhifa.validation.json.InputLimits;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** 生态环境法典 art 1242 ends ten laws on 2026-08-15; the lists before and after. */
class BasesOfPublishedListsTest {
  private static final LocalDate AFTER = LocalDate.of(2026, 8, 15);
  private static final LocalDate BEFORE = AFTER.minusDays(1);

  /** The ten laws, as art 1242 names them, without 中华人民共和国. */
  private static final Set<String> REPEALED =
      Set.of(
          "环境保护法",
          "环境影响评价法",
          "海洋环境保护法",
          "大气污染防治法",
          "水污染防治法",
          "土壤污染防治法",
          "固体废物污染环境防治法",
          "噪声污染防治法",
          "放射性污染防治法",
          "清洁生产促进法");

  @Test
  void exactlyTheEntriesThatCiteOneOfTheTenLawsAreTouched() throws Exception {
    for (Path file : lists()) {
      for (ListBases.EntryBases row : bases(file, BEFORE, AFTER).rows()) {
        boolean cites =
            row.entry().cited().stream().map(Instruments::normalTitle).anyMatch(REPEALED::contains);

        assertThat(row.change().consequence().compareTo(BasisConsequence.REMAP_KNOWN) >= 0)
            .as("%s %s cites %s", file, row.pointer(), row.entry().cited())
            .isEqualTo(cites);
      }
    }
  }

  @Test
  void of61TablesOfGuangdongOneIsFollowedLonghuaAndShenzhenCannotBeDecided() throws Exception {
    // 61 tables are counted by hand in PublishedListsOnADayTest; one of them cites art 120 of the
    // air law, which is art 1133 of the code. Longhua prints no bases, Shenzhen cites
    // regulations of its own, which the register does not have.
    ListBases guangdong = only("guangdong-ecology-2022", BEFORE, AFTER);
    ListBases longhua = only("longhua-subdistrict-penalty-items-undated", BEFORE, AFTER);
    ListBases shenzhen = only("shenzhen-urban-management-2023", BEFORE, AFTER);

    assertThat(guangdong.count(BasisConsequence.BASIS_LOST)).isEqualTo(60);
    assertThat(guangdong.rows())
        .filteredOn(row -> row.change().consequence() == BasisConsequence.REMAP_KNOWN)
        .singleElement()
        .satisfies(
            row ->
                assertThat(row.change().changes().get(0).now())
                    .containsExactly(LegalSource.of("中华人民共和国生态环境法典", "第一千一百三十三条")));
    assertThat(longhua.count(BasisConsequence.UNDECIDED)).isEqualTo(296);
    assertThat(shenzhen.count(BasisConsequence.UNDECIDED)).isEqualTo(75);
    assertThat(shenzhen.rows())
        .flatExtracting(row -> row.entry().cited())
        .extracting(LegalSource::instrument)
        .isNotEmpty()
        .noneMatch(title -> REPEALED.contains(title));
  }

  @Test
  void theTableOfTheReadmeIsTheOneOfTheLists() throws Exception {
    StringBuilder table =
        new StringBuilder(
            "| list | entries | on %s | on %s |\n|---|---|---|---|\n".formatted(BEFORE, AFTER));
    for (Path file : lists()) {
      ListBases before = bases(file, BEFORE, BEFORE);
      if (!before.rows().isEmpty()) {
        String folder = file.getParent().toString().replace('\\', '/');
        table.append(
            "| [%s](validation/%s) | %s | %s | %s |\n"
                .formatted(
                    file.getParent().getFileName(),
                    folder,
                    before.rows().size(),
                    counts(before),
                    counts(bases(file, BEFORE, AFTER))));
      }
    }

    assertThat(Files.readString(Path.of("../README.md")))
        .as("the README has this table:\n%s", table)
        .contains(table);
  }

  private static String counts(ListBases list) {
    return Arrays.stream(BasisConsequence.values())
        .filter(each -> list.count(each) > 0)
        .map(each -> each.label().en() + " " + list.count(each))
        .collect(Collectors.joining(", "));
  }

  private static ListBases only(String folder, LocalDate from, LocalDate to) throws Exception {
    List<Path> found = lists().stream().filter(file -> file.getParent().endsWith(folder)).toList();
    assertThat(found).hasSize(1);
    return bases(found.get(0), from, to);
  }

  private static ListBases bases(Path file, LocalDate from, LocalDate to) throws Exception {
    LawChange change = new LawChange(new Instruments(Shipped.register()), from, to);
    String name = file.toString();
    return ListBases.of(
        Dataset.of(name, new Documents(InputLimits.DEFAULT).readList(name, file)), change);
  }

  private static List<Path> lists() throws Exception {
    try (Stream<Path> files = Files.walk(Path.of("lists"))) {
      return files.filter(file -> file.endsWith("list.json")).sorted().toList();
    }
  }
}
