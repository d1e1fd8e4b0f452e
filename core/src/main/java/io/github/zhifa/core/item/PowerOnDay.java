// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.law.Instruments;
import io.github.zhifa.model.item.AdoptionEvent;
import io.github.zhifa.model.item.Delegation;
import io.github.zhifa.model.item.Item;
import io.github.zhifa.model.item.ItemList;
import io.github.zhifa.model.item.ItemListType;
import io.github.zhifa.model.law.LegalSource;
import java.util.List;
import java.util.Optional;

/**
 * Who holds a power on one day, from all lists.
 *
 * @param holder who
 * @param deciding the row that decides; empty where no adopted list has the item
 * @param steps the steps of every row that was looked at
 */
record PowerOnDay(Holder holder, Optional<ListPower> deciding, ImmutableList<PowerStep> steps) {
  private static final LegalSource RANGE = LegalSource.of("中华人民共和国行政处罚法", "第二十四条第二款");

  static PowerOnDay of(ItemRecords records, PowerQuestion question, Instruments instruments) {
    ImmutableList.Builder<PowerStep> steps = ImmutableList.builder();
    ImmutableList.Builder<ListPower> found = ImmutableList.builder();
    ImmutableList<ItemList> adopted = records.adoptedIn(question.township());
    for (ItemList list : adopted) {
      ImmutableList<Item> rows = ItemRecords.rows(list, question.item());
      for (Item row : rows) {
        ListPower power =
            ListPower.of(records, list, row, question.township(), question.day(), instruments);
        steps.add(looked(list, row)).addAll(power.steps());
        found.add(power);
      }
      if (rows.isEmpty()) {
        steps.add(notOn(list));
      }
    }
    ImmutableList<ListPower> powers = found.build();
    return powers.isEmpty() ? without(records, question, adopted, steps) : among(powers, steps);
  }

  private static PowerOnDay among(
      ImmutableList<ListPower> powers, ImmutableList.Builder<PowerStep> steps) {
    List<ListPower> held = powers.stream().filter(power -> power.holder().isTownship()).toList();
    long names = held.stream().map(PowerOnDay::inWhoseName).distinct().count();
    if (names > 1) {
      steps.add(
          PowerStep.of(
              "lists-contradict",
              PowerFinding.UNKNOWN,
              "几份施行的清单对该事项的下放方式不同",
              "Lists in force hand the item down by different relations"));
      return new PowerOnDay(Holder.UNDECIDED, held.stream().findFirst(), steps.build());
    }
    ListPower deciding =
        held.stream()
            .findFirst()
            .or(() -> first(powers, Holder.UNDECIDED))
            .orElseGet(() -> powers.get(powers.size() - 1));
    return new PowerOnDay(deciding.holder(), Optional.of(deciding), steps.build());
  }

  private static Optional<ListPower> first(ImmutableList<ListPower> powers, Holder holder) {
    return powers.stream().filter(power -> power.holder() == holder).findFirst();
  }

  private static String inWhoseName(ListPower power) {
    return power
        .delegation()
        .map(
            (Delegation relation) ->
                relation.<String>match(
                    empowerment -> "",
                    entrustment -> entrustment.entrustedBy().name(),
                    stationing -> stationing.department().name()))
        .orElse("");
  }

  /** No adopted list has the item: decided only where such a list is known to be in force. */
  private static PowerOnDay without(
      ItemRecords records,
      PowerQuestion question,
      ImmutableList<ItemList> adopted,
      ImmutableList.Builder<PowerStep> steps) {
    boolean known =
        adopted.stream()
            .filter(list -> records.isInForce(list, question.day()))
            .anyMatch(list -> isFor(records, list, question));
    boolean guided =
        records.lists(ItemListType.GUIDANCE).stream()
            .anyMatch(list -> !ItemRecords.rows(list, question.item()).isEmpty());
    if (guided) {
      steps.add(
          PowerStep.of(
              "guidance-only",
              PowerFinding.NOTE,
              "指导清单有该事项，但列入指导清单不等于下放",
              "A guidance list has the item, but that hands nothing down"));
    }
    steps.add(
        known
            ? PowerStep.of(
                    "adopted-list",
                    PowerFinding.NOT_MET,
                    "该乡镇（街道）施行的承接清单没有该事项",
                    "No adopted list of the township has the item")
                .by(RANGE)
            : PowerStep.of(
                "adopted-list",
                PowerFinding.UNKNOWN,
                "没有提供该乡镇（街道）在" + question.day() + "施行的承接清单",
                "No adopted list of the township in force on " + question.day() + " is given"));
    return new PowerOnDay(
        known ? Holder.DEPARTMENT : Holder.UNDECIDED, Optional.empty(), steps.build());
  }

  private static boolean isFor(ItemRecords records, ItemList list, PowerQuestion question) {
    ImmutableList<AdoptionEvent> recorded = records.steps(list, question.township());
    return TownshipCheck.of(list, recorded, question.township()).finding() == PowerFinding.MET;
  }

  PowerOnDay undecided() {
    return new PowerOnDay(Holder.UNDECIDED, deciding, steps);
  }

  private static PowerStep looked(ItemList list, Item row) {
    String title = "《" + list.document().title() + "》";
    return PowerStep.of(
        "list", PowerFinding.NOTE, title + "：" + row.name(), title + ": " + row.name());
  }

  private static PowerStep notOn(ItemList list) {
    String title = "《" + list.document().title() + "》";
    return PowerStep.of(
        "list", PowerFinding.NOTE, title + "没有该事项", title + " does not have the item");
  }
}
