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
import java.util.stream.IntStream;

/** Short tables of an invented county. */
final class Tables {
  static final String ADMINISTRATIVE = "行政编制";
  static final String INSTITUTION = "事业编制";
  static final String WORKER = "工勤编制";
  static final LocalDate START = LocalDate.of(2020, 1, 1);
  static final String COUNTY = "991101";

  private Tables() {}

  static StaffingTable.Builder table(StaffingUnit... units) {
    return StaffingTable.builder()
        .formatVersion(1)
        .document(
            PublishedDocument.builder()
                .title("示例编制台账（虚构）")
                .issuer(Agency.builder().name("示例机构编制委员会办公室").build())
                .build())
        .addUnits(units);
  }

  /** A department of the county. */
  static StaffingUnit department(String id) {
    return unit(id, AgencyLevel.COUNTY, OrganType.ADMINISTRATIVE_ORGAN, COUNTY);
  }

  /** An institution of the county. */
  static StaffingUnit institution(String id) {
    return unit(id, AgencyLevel.COUNTY, OrganType.PUBLIC_INSTITUTION, COUNTY);
  }

  /** The government of a township; {@code number} is that of the township, from 1. */
  static StaffingUnit township(String id, int number) {
    return unit(id, AgencyLevel.TOWNSHIP, OrganType.ADMINISTRATIVE_ORGAN, COUNTY + (100 + number));
  }

  static StaffingUnit unit(String id, AgencyLevel level, OrganType organ, String division) {
    return StaffingUnit.builder()
        .id(id)
        .name("示例" + id)
        .level(level)
        .organ(organ)
        .division(DivisionCode.of(division))
        .build();
  }

  static ApprovedQuota quota(String unit, String kind, int posts) {
    return quota(unit, kind, posts, START).build();
  }

  static ApprovedQuota.Builder quota(String unit, String kind, int posts, LocalDate firstDay) {
    return ApprovedQuota.builder().unit(unit).kind(kind).posts(posts).firstDay(firstDay);
  }

  static QuotaTransfer.Builder transfer(
      String id, String from, String to, String kind, int posts, LocalDate day) {
    return QuotaTransfer.builder()
        .id(id)
        .fromUnit(from)
        .toUnit(to)
        .kind(kind)
        .posts(posts)
        .day(day);
  }

  static PostHolding.Builder holding(String person, String unit, String kind) {
    return PostHolding.builder()
        .person(person)
        .unit(unit)
        .kind(kind)
        .leadership(false)
        .firstDay(START);
  }

  /** {@code people} people on posts of a unit from the start on. */
  static Iterable<PostHolding> staff(String unit, String kind, int people) {
    return IntStream.range(0, people)
        .mapToObj(i -> holding(unit + kind + i, unit, kind).build())
        .toList();
  }

  /** An approval by an authority of a level. */
  static QuotaApproval approval(AgencyLevel level) {
    return QuotaApproval.builder()
        .document("示例〔2020〕1号（虚构）")
        .authority(Agency.builder().name("示例机关").level(level).build())
        .build();
  }
}
