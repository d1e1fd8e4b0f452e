// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.law.Instruments;
import io.github.zhifa.model.agency.DivisionCode;
import io.github.zhifa.model.item.Delegation;
import io.github.zhifa.model.item.Item;
import io.github.zhifa.model.item.ItemList;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What one row of one adopted list gives to a township on a day. All conditions are looked at, so
 * that the trace names each one that is not met.
 *
 * @param list the adopted list
 * @param row the item as it prints it
 * @param delegation by which relation; empty where not known
 * @param holder who holds the power by this row
 * @param steps the conditions in order
 */
record ListPower(
    ItemList list,
    Item row,
    Optional<Delegation> delegation,
    Holder holder,
    ImmutableList<PowerStep> steps) {

  static ListPower of(
      ItemRecords records,
      ItemList list,
      Item row,
      DivisionCode township,
      LocalDate day,
      Instruments instruments) {
    GuidanceCheck guidance = new GuidanceCheck(records, list, row, township);
    Optional<Delegation> delegation = Relation.of(list, row, guidance.guidance().stream());
    ImmutableList<PowerStep> steps =
        ImmutableList.<PowerStep>builder()
            .addAll(new ListChecks(records, list, row, township, day).all())
            .addAll(
                delegation
                    .map(relation -> relation(relation, guidance, day))
                    .orElseGet(ListPower::noRelation))
            .addAll(BasisCheck.of(row, day, instruments))
            .build();
    return new ListPower(list, row, delegation, holder(delegation, steps), steps);
  }

  private static ImmutableList<PowerStep> relation(
      Delegation relation, GuidanceCheck guidance, LocalDate day) {
    return relation.match(
        empowerment ->
            ImmutableList.<PowerStep>builder()
                .add(relation(PowerFinding.MET, "赋权，以自己的名义", "empowered, in its own name"))
                .add(guidance.contained())
                .add(guidance.decidedBy(empowerment))
                .addAll(guidance.droppedSince(day).stream().toList())
                .build(),
        entrustment ->
            ImmutableList.<PowerStep>builder()
                .add(
                    relation(
                        PowerFinding.MET,
                        "委托，以" + entrustment.entrustedBy().name() + "的名义",
                        "entrusted, in the name of " + entrustment.entrustedBy().name()))
                .addAll(EntrustmentCheck.of(entrustment, day))
                .build(),
        stationing ->
            ImmutableList.of(
                relation(
                    PowerFinding.NOT_MET,
                    "派驻，权力仍属" + stationing.department().name(),
                    "a team is stationed, and the power stays with "
                        + stationing.department().name())));
  }

  private static ImmutableList<PowerStep> noRelation() {
    return ImmutableList.of(
        relation(
            PowerFinding.UNKNOWN,
            "没有载明是赋权、委托还是派驻",
            "it is not stated whether it is empowered, entrusted or a team is stationed"));
  }

  private static PowerStep relation(PowerFinding finding, String zh, String en) {
    return PowerStep.of("relation", finding, "下放方式：" + zh, "Relation: " + en);
  }

  private static Holder holder(Optional<Delegation> delegation, ImmutableList<PowerStep> steps) {
    if (steps.stream().anyMatch(step -> step.finding() == PowerFinding.NOT_MET)) {
      return Holder.DEPARTMENT;
    }
    if (steps.stream().anyMatch(step -> step.finding() == PowerFinding.UNKNOWN)) {
      return Holder.UNDECIDED;
    }
    return delegation
        .map(
            relation ->
                relation.<Holder>match(
                    empowerment -> Holder.TOWNSHIP,
                    entrustment -> Holder.ENTRUSTED_TOWNSHIP,
                    stationing -> Holder.DEPARTMENT))
        .orElse(Holder.UNDECIDED);
  }
}
