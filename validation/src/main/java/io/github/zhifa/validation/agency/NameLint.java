// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.agency;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.agency.AgencyRename;
import io.github.zhifa.model.agency.NameRegister;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.law.RegisterFault;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Finds what makes a register of names doubtful: no name, no change, two new names at once. */
public final class NameLint {
  private NameLint() {}

  /** What changes its name on a day. */
  private record Change(String formerName, LocalDate firstDay) {}

  /** Returns the faults of {@code register}, in the order of its entries. */
  public static ImmutableList<RegisterFault> of(NameRegister register) {
    ImmutableList.Builder<RegisterFault> faults = ImmutableList.builder();
    Map<Change, String> seen = new HashMap<>();
    for (int i = 0; i < register.renames().size(); i++) {
      AgencyRename rename = register.renames().get(i);
      String pointer = "/renames/" + i;
      String before = rename.formerName();
      String after = rename.newName();
      if (before.isBlank() || after.isBlank()) {
        faults.add(fault("NAMES-BLANK", pointer, "更名的名称为空", "A name of the rename is blank"));
      } else if (before.equals(after)) {
        faults.add(
            fault(
                "NAMES-SAME",
                pointer,
                "更名前后均为“" + before + "”",
                "Both names of the rename are " + before));
      }
      String other = seen.putIfAbsent(new Change(before, rename.firstDay()), after);
      if (other != null && !other.equals(after)) {
        String day = rename.firstDay().toString();
        faults.add(
            fault(
                "NAMES-CONTRADICT",
                pointer,
                "“" + before + "”自" + day + "起既为“" + other + "”又为“" + after + "”",
                before + " becomes both " + other + " and " + after + " on " + day));
      }
    }
    return faults.build();
  }

  private static RegisterFault fault(String code, String pointer, String zh, String en) {
    return new RegisterFault(code, pointer, BilingualText.of(zh, en));
  }
}
