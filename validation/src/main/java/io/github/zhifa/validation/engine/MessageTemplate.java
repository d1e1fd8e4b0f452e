// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.engine;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import io.github.zhifa.model.text.BilingualText;
import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A message in both languages with named slots, as in {@code tier {tier} fines {yuan} yuan}. Both
 * wordings use the same slots, or the template cannot be made.
 */
final class MessageTemplate {
  private static final Pattern SLOT = Pattern.compile("\\{([a-zA-Z]+)}");

  private final BilingualText wording;
  private final ImmutableSortedSet<String> slots;

  MessageTemplate(BilingualText wording) {
    this.wording = wording;
    this.slots = slotsOf(wording.zh());
    checkArgument(
        slots.equals(slotsOf(wording.en())),
        "the wordings use different slots: zh=%s, en=%s",
        wording.zh(),
        wording.en());
  }

  /** Returns the wording with its slots unfilled. */
  BilingualText wording() {
    return wording;
  }

  /** Returns the names of the slots. */
  ImmutableSortedSet<String> slots() {
    return slots;
  }

  /**
   * Returns the message with its slots filled. A value of type {@link BilingualText} is filled in
   * per language.
   *
   * @throws IllegalArgumentException if the names of {@code figures} are not those of the slots
   */
  BilingualText fill(Map<String, Object> figures) {
    checkArgument(
        slots.equals(figures.keySet()),
        "figures do not match the slots: slots=%s, figures=%s",
        slots,
        figures.keySet());
    return BilingualText.of(fill(wording.zh(), figures, true), fill(wording.en(), figures, false));
  }

  private static String fill(String text, Map<String, Object> figures, boolean zh) {
    return SLOT.matcher(text)
        .replaceAll(slot -> Matcher.quoteReplacement(print(figures.get(slot.group(1)), zh)));
  }

  static String print(@Nullable Object figure, boolean zh) {
    if (figure instanceof BilingualText text) {
      return zh ? text.zh() : text.en();
    }
    if (figure instanceof BigDecimal number) {
      return number.toPlainString();
    }
    return String.valueOf(figure);
  }

  private static ImmutableSortedSet<String> slotsOf(String text) {
    return SLOT.matcher(text)
        .results()
        .map(slot -> slot.group(1))
        .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
  }
}
