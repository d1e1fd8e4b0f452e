// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import io.github.zhifa.model.agency.DivisionCode;
import io.github.zhifa.model.item.Item;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Who holds the power over an item in a township on a day?
 *
 * @param item the item, as one of the lists prints it
 * @param township the code of the township or street office
 * @param day the day
 * @param filedOn the day on which a pending case was filed (立案); empty where no case is asked about
 */
public record PowerQuestion(
    Item item, DivisionCode township, LocalDate day, Optional<LocalDate> filedOn) {

  /** Returns the question on {@code day} about no case. */
  PowerQuestion on(LocalDate other) {
    return new PowerQuestion(item, township, other, Optional.empty());
  }
}
