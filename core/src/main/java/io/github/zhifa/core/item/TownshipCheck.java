// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.agency.DivisionAreas;
import io.github.zhifa.model.agency.DivisionCode;
import io.github.zhifa.model.item.AdoptionEvent;
import io.github.zhifa.model.item.ItemList;

/** Whether an adopted list that may be for a township is for it. */
final class TownshipCheck {
  private TownshipCheck() {}

  /**
   * Returns whether {@code list}, which is not for other places only, is for {@code township}.
   *
   * @param steps the recorded steps of the list in the township
   */
  static PowerStep of(ItemList list, ImmutableList<AdoptionEvent> steps, DivisionCode township) {
    if (isStated(list, township) || steps.stream().anyMatch(step -> !step.townships().isEmpty())) {
      return PowerStep.of(
          "township", PowerFinding.MET, "清单适用于" + township, "The list is for " + township);
    }
    String named = String.join("、", list.takenOnBy());
    return PowerStep.of(
        "township",
        PowerFinding.UNKNOWN,
        "清单没有载明承接主体的区划代码，不能确定是否包括" + township + (named.isEmpty() ? "" : "（载明：" + named + "）"),
        "The list gives no division codes of those who take its items on, so whether "
            + township
            + " is among them is not known"
            + (named.isEmpty() ? "" : " (it names " + named + ")"));
  }

  /** A county's list is for all its townships, unless it names those that take its items on. */
  private static boolean isStated(ItemList list, DivisionCode township) {
    boolean scoped =
        list.document().scope().filter(scope -> !scope.divisions().isEmpty()).isPresent();
    boolean own =
        list.document()
            .issuer()
            .division()
            .filter(issuer -> DivisionAreas.holds(township, issuer))
            .isPresent();
    boolean everyone =
        list.takenOnBy().isEmpty() && !DivisionAreas.ofDocument(list.document()).isEmpty();
    return scoped || own || everyone;
  }
}
