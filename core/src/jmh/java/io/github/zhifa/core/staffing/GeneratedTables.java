// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.staffing;

import io.github.zhifa.model.agency.Agency;
import io.github.zhifa.model.agency.AgencyLevel;
import io.github.zhifa.model.agency.DivisionCode;
import io.github.zhifa.model.law.PublishedDocument;
import io.github.zhifa.model.staffing.ApprovedQuota;
import io.github.zhifa.model.staffing.OrganType;
import io.github.zhifa.model.staffing.PostHolding;
import io.github.zhifa.model.staffing.QuotaApproval;
import io.github.zhifa.model.staffing.QuotaTransfer;
import io.github.zhifa.model.staffing.StaffingTable;
import io.github.zhifa.model.staffing.StaffingUnit;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * The staffing table of an invented province: townships and street offices, fifteen in a county,
 * each with posts of four kinds: administrative, institution, legacy worker and 员额, which nobody
 * knows. Quotas are stated anew each year; a transfer for each unit and year moves posts within the
 * county; one person in twenty leaves each year and another comes.
 */
public final class GeneratedTables {
  /** The years, from 2020. */
  public static final int YEARS = 5;

  private static final List<String> KINDS = List.of("行政编制", "事业编制", "工勤编制", "员额");
  private static final int[] POSTS = {32, 55, 6, 10};
  private static final int FIRST_YEAR = 2020;
  private static final int UNITS_OF_COUNTY = 15;
  private static final QuotaApproval APPROVAL =
      QuotaApproval.builder()
          .document("示例〔2019〕1号（虚构）")
          .authority(Agency.builder().name("示例省机构编制委员会办公室").build())
          .build();

  private final Random random;
  private final StaffingTable.Builder table = StaffingTable.builder().formatVersion(1);
  private final int[][] posts;
  private int people;
  private int transfers;

  private GeneratedTables(int units, long seed) {
    this.random = new Random(seed);
    this.posts = new int[units][KINDS.size()];
  }

  /** Returns the table of a province with {@code units} units, always the same for one seed. */
  public static StaffingTable table(int units, long seed) {
    GeneratedTables generated = new GeneratedTables(units, seed);
    generated.head();
    for (int unit = 0; unit < units; unit++) {
      generated.unit(unit);
    }
    for (int year = 0; year < YEARS; year++) {
      generated.state(LocalDate.of(FIRST_YEAR + year, 1, 1));
      generated.move(LocalDate.of(FIRST_YEAR + year, 7, 1));
    }
    return generated.table.build();
  }

  private void head() {
    table.document(
        PublishedDocument.builder()
            .title("示例省乡镇街道编制台账（虚构）")
            .issuer(Agency.builder().name("示例省机构编制委员会办公室").build())
            .build());
  }

  private void unit(int unit) {
    int county = unit / UNITS_OF_COUNTY;
    String division =
        "99%02d%02d%03d"
            .formatted(1 + county / 15, 1 + county % 15, 1 + unit % UNITS_OF_COUNTY + 100);
    table.addUnits(
        StaffingUnit.builder()
            .id("u" + unit)
            .name("示例" + unit + "镇")
            .level(AgencyLevel.TOWNSHIP)
            .organ(OrganType.ORGAN_WITH_INSTITUTIONS)
            .division(DivisionCode.of(division))
            .build());
    for (int kind = 0; kind < POSTS.length; kind++) {
      posts[unit][kind] = POSTS[kind] + random.nextInt(POSTS[kind]);
      for (int post = posts[unit][kind] * 9 / 10; post > 0; post--) {
        hold(unit, kind, post == 1 && kind == 0);
      }
    }
  }

  /** Whoever leaves is followed by another on the next day. */
  private void hold(int unit, int kind, boolean leadership) {
    LocalDate first = LocalDate.of(FIRST_YEAR, 1, 1);
    for (int year = 0; year < YEARS; year++) {
      if (random.nextInt(20) == 0) {
        LocalDate last = LocalDate.of(FIRST_YEAR + year, 1, 1).plusDays(random.nextInt(300));
        table.addHoldings(holding(unit, kind, leadership, first).lastDay(last).build());
        first = last.plusDays(1);
      }
    }
    table.addHoldings(holding(unit, kind, leadership, first).build());
  }

  private PostHolding.Builder holding(int unit, int kind, boolean leadership, LocalDate first) {
    PostHolding.Builder holding =
        PostHolding.builder()
            .person("p" + people++)
            .unit("u" + unit)
            .kind(KINDS.get(kind))
            .leadership(leadership)
            .firstDay(first);
    if (random.nextInt(10) == 0) {
      holding.usedAt("u" + neighbour(unit));
    }
    return holding;
  }

  private int neighbour(int unit) {
    int county = unit / UNITS_OF_COUNTY * UNITS_OF_COUNTY;
    return Math.min(posts.length - 1, county + random.nextInt(UNITS_OF_COUNTY));
  }

  private void state(LocalDate day) {
    for (int unit = 0; unit < posts.length; unit++) {
      for (int kind = 0; kind < POSTS.length; kind++) {
        ApprovedQuota.Builder row =
            ApprovedQuota.builder()
                .unit("u" + unit)
                .kind(KINDS.get(kind))
                .posts(posts[unit][kind])
                .firstDay(day)
                .approval(APPROVAL);
        table.addQuotas(kind == 0 ? row.leadershipPosts(3).build() : row.build());
      }
    }
  }

  private void move(LocalDate day) {
    for (int unit = 0; unit < posts.length; unit++) {
      int to = neighbour(unit);
      int kind = random.nextInt(2);
      if (to != unit && posts[unit][kind] > POSTS[kind]) {
        posts[unit][kind]--;
        posts[to][kind]++;
        table.addTransfers(
            QuotaTransfer.builder()
                .id("t" + transfers++)
                .kind(KINDS.get(kind))
                .fromUnit("u" + unit)
                .toUnit("u" + to)
                .posts(1)
                .day(day.plusDays(random.nextInt(100)))
                .approval(APPROVAL)
                .build());
      }
    }
  }
}
