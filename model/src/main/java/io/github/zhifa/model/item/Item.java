// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.item;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.law.PenaltyKind;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One item of a list (行政处罚事项), as printed. What the source does not print is empty, never guessed.
 */
@Value.Immutable
@JsonPropertyOrder({
  "position",
  "number",
  "part",
  "mainItem",
  "code",
  "name",
  "department",
  "basis",
  "penalties",
  "remark",
  "withdrawal"
})
public interface Item {

  /** Returns the place in the source, from 1; not a published number. */
  int position();

  /** Returns the printed number (序号). */
  Optional<String> number();

  /**
   * Returns the part of the list in which it is printed, such as 直接下放; empty where the list has no
   * parts.
   */
  Optional<String> part();

  /** Returns the main item (主项) of which it is a sub-item (子项), as printed; empty where none. */
  Optional<String> mainItem();

  /** Returns the item code as printed (事项编码). */
  Optional<String> code();

  /** Returns the official name, with what stands in brackets. */
  String name();

  /** Returns the department that handed it down (原实施部门). */
  Optional<String> department();

  /** Returns the legal basis (设定依据) as printed. */
  ImmutableList<LegalSource> basis();

  /** Returns the kinds of penalty (处罚种类) as printed. */
  ImmutableList<PenaltyKind> penalties();

  /** Returns the remark (备注); it may narrow the item. */
  Optional<String> remark();

  /** Returns that it was taken back; the row stays. Empty where nothing is known of it. */
  Optional<Withdrawal> withdrawal();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Item}. */
  final class Builder extends ImmutableItem.Builder {
    Builder() {}
  }
}
