// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.law.Instruments;
import io.github.zhifa.model.item.Delegation;
import io.github.zhifa.model.item.Item;
import io.github.zhifa.model.item.ItemList;
import io.github.zhifa.model.text.BilingualText;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Who holds the power over an item in a township on a day, as far as the given lists and registers
 * tell. A township has it from an adopted list in force that has the item, never from a guidance
 * list alone.
 *
 * @param holder who exercises the power
 * @param list the adopted list that decides; empty where none has the item
 * @param row the item as that list prints it
 * @param delegation by which relation; empty where there is none or it is not known
 * @param department whether the department may act beside the township; empty where the township
 *     does not have the power in its own name, or nothing says it
 * @param duties what the department still owes; none where the township does not act
 * @param doubts why it is undecided; none where it is decided
 * @param trace every step of the lists that were looked at, and the result
 */
public record PowerHolder(
    Holder holder,
    Optional<ItemList> list,
    Optional<Item> row,
    Optional<Delegation> delegation,
    Optional<DepartmentPower> department,
    ImmutableList<DepartmentDuty> duties,
    ImmutableList<BilingualText> doubts,
    ImmutableList<PowerStep> trace) {

  /** Returns the answer to {@code question}. */
  public static PowerHolder of(
      ItemRecords records, PowerQuestion question, PowerPolicy policy, Instruments instruments) {
    PowerOnDay now = PowerOnDay.of(records, question, instruments);
    Optional<LocalDate> filedOn = question.filedOn().filter(filed -> !filed.equals(question.day()));
    if (filedOn.isEmpty()) {
      return answer(now, ImmutableList.of(), question, policy);
    }
    PowerOnDay then = PowerOnDay.of(records, question.on(filedOn.get()), instruments);
    return PendingCase.of(now, then, filedOn.get(), policy.pending()).answer(question, policy);
  }

  static PowerHolder answer(
      PowerOnDay power, ImmutableList<PowerStep> more, PowerQuestion question, PowerPolicy policy) {
    Optional<ListPower> deciding = power.deciding();
    ImmutableList.Builder<PowerStep> trace = ImmutableList.builder();
    trace.addAll(power.steps()).addAll(more);
    Optional<DepartmentPower> department =
        power.holder() == Holder.TOWNSHIP
            ? BesideTownship.of(deciding.flatMap(ListPower::delegation), policy.department())
            : Optional.empty();
    if (power.holder() == Holder.TOWNSHIP) {
      trace.add(BesideTownship.step(department));
    }
    trace.add(
        PowerStep.of(
            "holder",
            PowerFinding.NOTE,
            "行使者：" + power.holder().label().zh(),
            "Exercised by: " + power.holder().label().en()));
    return new PowerHolder(
        power.holder(),
        deciding.map(ListPower::list),
        deciding.map(ListPower::row),
        deciding.flatMap(ListPower::delegation),
        department,
        power.holder().isTownship()
            ? DepartmentDuty.in(question.township(), question.day())
            : ImmutableList.of(),
        power.holder() == Holder.UNDECIDED ? doubts(trace.build()) : ImmutableList.of(),
        trace.build());
  }

  private static ImmutableList<BilingualText> doubts(ImmutableList<PowerStep> trace) {
    return trace.stream()
        .filter(step -> step.finding() == PowerFinding.UNKNOWN)
        .map(PowerStep::text)
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }
}
