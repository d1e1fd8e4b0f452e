// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.report;

import io.github.zhifa.core.enforcement.EditionImpact;
import io.github.zhifa.core.enforcement.ItemUse;
import io.github.zhifa.core.enforcement.TouchedItem;
import io.github.zhifa.core.item.ListedItem;
import io.github.zhifa.model.agency.DivisionCode;
import io.github.zhifa.validation.json.Printable;
import java.util.List;
import java.util.stream.Collectors;

/** Writes what a new edition of a list touches, for people. */
public final class ImpactText {
  private ImpactText() {}

  /** Returns the text in {@code language}, ending with a line feed. */
  public static String write(EditionImpact impact, Language language) {
    StringBuilder text = new StringBuilder();
    List<TouchedItem> touching =
        impact.items().stream().filter(ImpactText::touchesSomething).toList();
    line(
        text,
        language.of(
            impact.day() + " 的影响：" + impact.items().size() + " 处变化中 " + touching.size() + " 处",
            "What is touched as of "
                + impact.day()
                + ": by "
                + touching.size()
                + " of "
                + impact.items().size()
                + " changes"));
    touching.forEach(item -> item(text, item, language));
    return text.toString();
  }

  private static boolean touchesSomething(TouchedItem item) {
    return !(item.townships().isEmpty()
        && item.unknown().isEmpty()
        && item.benchmarks().isEmpty()
        && item.certificates().isEmpty()
        && item.decisions().isEmpty());
  }

  private static void item(StringBuilder text, TouchedItem item, Language language) {
    ListedItem named = item.before().isEmpty() ? item.after().get(0) : item.before().get(0);
    String changes =
        item.changes().stream()
            .map(change -> language.of(change.label()))
            .collect(Collectors.joining(language.of("、", "; ")));
    line(text, "  " + changes + " " + DifferenceText.pointer(named) + " " + named.item().name());
    part(text, language.of("承接", "Held by"), codes(item.townships()));
    part(text, language.of("台账矛盾，未知", "Unknown, registers contradict"), codes(item.unknown()));
    part(
        text,
        language.of("裁量基准", "Benchmarks"),
        item.benchmarks().stream()
            .map(
                use ->
                    use.benchmark()
                        + " "
                        + use.item().number()
                        + " ("
                        + language.of(use.link().label())
                        + ")")
            .toList());
    part(text, language.of("执法证件", "Certificates"), ids(item.certificates()));
    part(text, language.of("未结案件", "Open decisions"), ids(item.decisions()));
  }

  private static void part(StringBuilder text, String what, List<String> touched) {
    if (!touched.isEmpty()) {
      line(text, "    " + what + ": " + String.join(", ", touched));
    }
  }

  private static List<String> codes(List<DivisionCode> codes) {
    return codes.stream().map(DivisionCode::digits).toList();
  }

  private static List<String> ids(List<ItemUse> uses) {
    return uses.stream().map(ItemUse::id).toList();
  }

  private static void line(StringBuilder text, String line) {
    text.append(Printable.of(line)).append('\n');
  }
}
