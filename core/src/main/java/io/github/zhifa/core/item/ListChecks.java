// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.law.DocumentForce;
import io.github.zhifa.core.law.Force;
import io.github.zhifa.model.agency.DivisionCode;
import io.github.zhifa.model.item.AdoptionEvent;
import io.github.zhifa.model.item.AdoptionStep;
import io.github.zhifa.model.item.Item;
import io.github.zhifa.model.item.ItemList;
import io.github.zhifa.model.item.WithdrawalReason;
import io.github.zhifa.model.law.Announcement;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.text.BilingualText;
import java.time.LocalDate;
import java.util.Optional;

/** What must hold of an adopted list and of its row on the day, whatever the relation is. */
final class ListChecks {
  private static final LegalSource PUBLISHED = LegalSource.of("中华人民共和国行政处罚法", "第五条第三款");
  private static final LegalSource RANGE = LegalSource.of("中华人民共和国行政处罚法", "第二十四条第二款");

  private final ItemRecords records;
  private final ItemList list;
  private final Item row;
  private final DivisionCode township;
  private final LocalDate day;
  private final ImmutableList<AdoptionEvent> steps;

  ListChecks(ItemRecords records, ItemList list, Item row, DivisionCode township, LocalDate day) {
    this.records = records;
    this.list = list;
    this.row = row;
    this.township = township;
    this.day = day;
    this.steps = records.steps(list, township);
  }

  ImmutableList<PowerStep> all() {
    return ImmutableList.of(
        TownshipCheck.of(list, steps, township), inForce(), published(), notWithdrawn(), adopted());
  }

  private PowerStep inForce() {
    DocumentForce force = records.forceOf(list.document(), day);
    PowerFinding finding =
        switch (force.force()) {
          case IN_FORCE -> PowerFinding.MET;
          case ENDED, NOT_YET -> PowerFinding.NOT_MET;
          case DAYS_UNKNOWN, NOT_IN_REGISTER -> PowerFinding.UNKNOWN;
        };
    boolean met = force.force() == Force.IN_FORCE;
    return PowerStep.of(
        "list-in-force",
        finding,
        "清单在" + day + (met ? "施行：" : "是否施行：") + force.why().zh(),
        "The list on " + day + (met ? ", in force: " : ", in force or not: ") + force.why().en());
  }

  private PowerStep published() {
    Optional<Announcement> published = list.document().published();
    Optional<AdoptionEvent> recorded =
        steps.stream()
            .filter(step -> step.step() == AdoptionStep.PUBLISH && !step.day().isAfter(day))
            .filter(step -> Adoptions.isFor(step, row))
            .findFirst();
    boolean later = published.flatMap(Announcement::day).filter(day::isBefore).isPresent();
    if (recorded.isPresent() || (published.filter(Announcement::done).isPresent() && !later)) {
      return PowerStep.of("published", PowerFinding.MET, "清单已公布", "The list is published")
          .by(PUBLISHED);
    }
    return published.isPresent()
        ? PowerStep.of(
                "published",
                PowerFinding.NOT_MET,
                "清单在" + day + "尚未公布，不得作为处罚依据",
                "The list was not published on " + day + ", so no penalty can rest on it")
            .by(PUBLISHED)
        : PowerStep.of(
                "published",
                PowerFinding.UNKNOWN,
                "没有载明清单是否公布",
                "Whether the list is published is not stated")
            .by(PUBLISHED);
  }

  private PowerStep notWithdrawn() {
    return row.withdrawal()
        .map(
            taken -> {
              boolean gone = !day.isBefore(taken.day());
              BilingualText why = reason(taken.reason());
              return PowerStep.of(
                      "not-withdrawn",
                      gone ? PowerFinding.NOT_MET : PowerFinding.MET,
                      "事项自" + taken.day() + "起收回" + why.zh(),
                      "The item is taken back from " + taken.day() + " on" + why.en())
                  .by(taken.source());
            })
        .orElseGet(
            () ->
                PowerStep.of(
                    "not-withdrawn",
                    PowerFinding.MET,
                    "清单没有载明事项被收回",
                    "The list does not say that the item was taken back"));
  }

  private PowerStep adopted() {
    if (steps.isEmpty()) {
      return PowerStep.of(
          "adoption",
          PowerFinding.NOTE,
          "没有承接台账，以清单自身的日期为准",
          "No register of adoptions is given; the days of the list decide");
    }
    ImmutableList<AdoptionEvent> own =
        steps.stream()
            .filter(step -> Adoptions.isFor(step, row))
            .collect(ImmutableList.toImmutableList());
    AdoptionHistory history = AdoptionHistory.of(own, Adoptions.isDirect(list, row));
    Optional<AdoptionState> state = history.stateOn(day);
    if (own.isEmpty() || state.isEmpty()) {
      return PowerStep.of(
          "adoption",
          PowerFinding.UNKNOWN,
          own.isEmpty() ? "台账没有记载该事项" : "台账记载的步骤不合顺序，状态不明",
          own.isEmpty()
              ? "The register does not record the item"
              : "The register records a step that is not legal, so the state is not known");
    }
    boolean met = state.get() == AdoptionState.IN_FORCE;
    BilingualText label = state.get().label();
    PowerStep step =
        PowerStep.of(
            "adoption",
            met ? PowerFinding.MET : PowerFinding.NOT_MET,
            "台账："
                + label.zh()
                + history.lastOn(day).map(last -> "，自" + last.event().day() + "起").orElse(""),
            "Register: "
                + label.en()
                + history.lastOn(day).map(last -> " since " + last.event().day()).orElse(""));
    return step.by(history.lastOn(day).map(last -> last.event().source()).orElse(RANGE));
  }

  private static BilingualText reason(Optional<WithdrawalReason> reason) {
    return reason
        .map(each -> BilingualText.of("：" + each.label().zh(), ": " + each.label().en()))
        .orElse(BilingualText.of("（原因不明）", " (reason not stated)"));
  }
}
