// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.agency.AgencyNames;
import io.github.zhifa.core.law.DocumentForce;
import io.github.zhifa.core.law.Force;
import io.github.zhifa.model.agency.AgencyLevel;
import io.github.zhifa.model.agency.DivisionCode;
import io.github.zhifa.model.item.Delegation;
import io.github.zhifa.model.item.Empowerment;
import io.github.zhifa.model.item.Item;
import io.github.zhifa.model.item.ItemList;
import io.github.zhifa.model.law.LegalSource;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether an adopted list stays within the guidance list (赋权指导清单) of its day, and whether a
 * province decided it.
 */
final class GuidanceCheck {
  private static final LegalSource DECISION = LegalSource.of("中华人民共和国行政处罚法", "第二十四条第一款");

  private final ItemRecords records;
  private final ItemList list;
  private final Item row;
  private final ImmutableList<ItemList> guidance;

  GuidanceCheck(ItemRecords records, ItemList list, Item row, DivisionCode township) {
    this.records = records;
    this.list = list;
    this.row = row;
    this.guidance = GuidanceLists.of(records, list, township);
  }

  /** Returns the guidance lists from which the list was or may have been chosen. */
  ImmutableList<ItemList> guidance() {
    return guidance;
  }

  /** Returns whether the guidance list of the day of the adopted list has the item. */
  PowerStep contained() {
    Optional<LocalDate> made = GuidanceLists.dayOf(list);
    if (guidance.isEmpty() || made.isEmpty()) {
      String cited = list.chosenFrom().map(title -> "“" + title + "”").orElse("");
      return made.isEmpty()
          ? PowerStep.of(
              "guidance",
              PowerFinding.UNKNOWN,
              "承接清单没有日期，不能确定当时的赋权指导清单",
              "The adopted list has no day, so the guidance list of its day is not known")
          : PowerStep.of(
              "guidance",
              PowerFinding.UNKNOWN,
              "没有提供赋权指导清单" + cited,
              "The guidance list " + (cited.isEmpty() ? "" : cited + " ") + "is not given");
    }
    ImmutableList<ItemList> then =
        guidance.stream()
            .filter(upper -> records.isInForce(upper, made.get()))
            .collect(ImmutableList.toImmutableList());
    if (then.isEmpty()) {
      return notInForce(made.get());
    }
    Optional<ItemList> with =
        then.stream().filter(upper -> !ItemRecords.rows(upper, row).isEmpty()).findFirst();
    String title = "《" + with.orElse(then.get(0)).document().title() + "》";
    return with.isPresent()
        ? PowerStep.of(
                "guidance",
                PowerFinding.MET,
                made.get() + "施行的" + title + "包括该事项",
                title + ", in force on " + made.get() + ", has the item")
            .by(DECISION)
        : PowerStep.of(
                "guidance",
                PowerFinding.NOT_MET,
                made.get() + "施行的" + title + "没有该事项",
                title + ", in force on " + made.get() + ", does not have the item")
            .by(DECISION);
  }

  private PowerStep notInForce(LocalDate made) {
    DocumentForce force = records.forceOf(guidance.get(0).document(), made);
    String title = "《" + guidance.get(0).document().title() + "》";
    return PowerStep.of(
            "guidance",
            force.force() == Force.DAYS_UNKNOWN ? PowerFinding.UNKNOWN : PowerFinding.NOT_MET,
            title + "在" + made + "：" + force.why().zh(),
            title + " on " + made + ": " + force.why().en())
        .by(DECISION);
  }

  /** Returns a note where the guidance list of {@code day} no longer has the item. */
  Optional<PowerStep> droppedSince(LocalDate day) {
    return GuidanceLists.inForce(records, guidance, day)
        .filter(upper -> ItemRecords.rows(upper, row).isEmpty())
        .map(
            upper ->
                PowerStep.of(
                    "guidance-now",
                    PowerFinding.NOTE,
                    day + "施行的《" + upper.document().title() + "》已无该事项，承接清单应当相应调整",
                    "《"
                        + upper.document().title()
                        + "》, in force on "
                        + day
                        + ", no longer has the item; the adopted list should follow"))
        .findFirst();
  }

  /** Returns whether a province, autonomous region or municipality decided it. */
  PowerStep decidedBy(Empowerment empowerment) {
    Optional<AgencyLevel> level = decider(empowerment);
    PowerFinding finding =
        level
            .map(each -> each == AgencyLevel.PROVINCE ? PowerFinding.MET : PowerFinding.NOT_MET)
            .orElse(PowerFinding.UNKNOWN);
    return PowerStep.of(
            "decided-by",
            finding,
            "下放决定的机关：" + level.map(each -> each.label().zh()).orElse("不明") + "（应为省级）",
            "Level of the organ that decided: "
                + level.map(each -> each.label().en()).orElse("unknown")
                + " (it must be provincial)")
        .by(DECISION);
  }

  private Optional<AgencyLevel> decider(Empowerment empowerment) {
    return empowerment
        .decidedBy()
        .flatMap(AgencyNames::levelOf)
        .or(
            () ->
                guidance.stream()
                    .filter(upper -> !ItemRecords.rows(upper, row).isEmpty())
                    .flatMap(upper -> fromGuidance(upper).stream())
                    .findFirst());
  }

  private Optional<AgencyLevel> fromGuidance(ItemList upper) {
    Optional<AgencyLevel> stated =
        ItemRecords.rows(upper, row).stream()
            .flatMap(item -> Relation.of(upper, item).stream())
            .flatMap(relation -> deciding(relation).stream())
            .findFirst();
    return stated.or(() -> AgencyNames.levelOf(upper.document().issuer()));
  }

  private static Optional<AgencyLevel> deciding(Delegation relation) {
    return relation.match(
        empowerment -> empowerment.decidedBy().flatMap(AgencyNames::levelOf),
        entrustment -> Optional.empty(),
        stationing -> Optional.empty());
  }
}
