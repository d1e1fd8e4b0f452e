// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.report;

import io.github.zhifa.core.item.ItemChange;
import io.github.zhifa.core.item.ItemMatch;
import io.github.zhifa.core.item.ListDifference;
import io.github.zhifa.core.item.ListedItem;
import io.github.zhifa.core.item.SimilarItems;
import io.github.zhifa.model.item.Item;
import io.github.zhifa.model.item.ItemList;
import io.github.zhifa.model.text.Labelled;
import io.github.zhifa.validation.json.Printable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes what became of a list for people. Each item is named once, under its gravest change. */
public final class DifferenceText {
  /** Every item may have one of these where a list is printed anew. */
  private static final Set<ItemChange> COUNTED_ONLY =
      Set.of(ItemChange.FORM, ItemChange.RENUMBERED);

  private final StringBuilder text = new StringBuilder();
  private final ListDifference difference;
  private final Language language;

  private DifferenceText(ListDifference difference, Language language) {
    this.difference = difference;
    this.language = language;
  }

  /** Returns the pointer to the item in its list. */
  static String pointer(ListedItem listed) {
    return "/items/" + listed.row();
  }

  /** Returns the text in {@code language}, ending with a line feed. */
  public static String write(ListDifference difference, Language language) {
    DifferenceText report = new DifferenceText(difference, language);
    report.head();
    report.counts();
    report.alone(ItemChange.ADDED, difference.added());
    report.alone(ItemChange.REMOVED, difference.removed());
    for (ItemChange change : ItemChange.values()) {
      if (!COUNTED_ONLY.contains(change)) {
        report.matches(change);
      }
    }
    report.similar();
    return report.text.toString();
  }

  private void head() {
    head(
        language.of("原清单", "Old list"),
        difference.oldHead(),
        rows(ItemMatch::before, difference.removed()));
    head(
        language.of("新清单", "New list"),
        difference.newHead(),
        rows(ItemMatch::after, difference.added()));
  }

  private int rows(Function<ItemMatch, List<ListedItem>> side, List<ListedItem> alone) {
    return alone.size()
        + difference.matches().stream().mapToInt(match -> side.apply(match).size()).sum();
  }

  private void head(String which, ItemList list, int items) {
    String type = language.of(list.listType().label());
    String count = language.of(items + "项", items + " items");
    String status =
        list.document()
            .status()
            .map(each -> language.of("，", ", ") + language.of(each.label()))
            .orElse("");
    line(
        which
            + language.of("：", ": ")
            + list.document().title()
            + language.of("（", " (")
            + type
            + status
            + language.of("，", ", ")
            + count
            + language.of("）", ")"));
  }

  private void counts() {
    String counts =
        Arrays.stream(ItemChange.values())
            .filter(change -> difference.count(change) > 0)
            .map(change -> language.of(change.label()) + " " + difference.count(change))
            .collect(Collectors.joining(language.of("，", ", ")));
    long same = difference.matches().stream().filter(match -> match.changes().isEmpty()).count();
    String unchanged = language.of("未变 ", "unchanged ") + same;
    line(counts.isEmpty() ? unchanged : counts + language.of("，", ", ") + unchanged);
    if (!difference.oldHead().equals(difference.newHead())) {
      line(language.of("题头有变化", "The head has changed"));
    }
  }

  private void section(String title, int count) {
    text.append('\n');
    line(title + language.of("（" + count + "）", " (" + count + ")"));
  }

  private void alone(ItemChange change, List<ListedItem> items) {
    if (!items.isEmpty()) {
      section(language.of(change.label()), items.size());
      items.forEach(item -> line("  " + place(item) + name(item)));
    }
  }

  private void matches(ItemChange change) {
    List<ItemMatch> first =
        difference
            .with(change)
            .filter(match -> match.changes().iterator().next() == change)
            .toList();
    if (!first.isEmpty()) {
      section(language.of(change.label()), first.size());
      first.forEach(this::match);
    }
  }

  private void match(ItemMatch match) {
    line(
        "  "
            + places(match.before())
            + "→ "
            + places(match.after())
            + match.after().get(0).item().name());
    String why =
        language.of(match.reason().label())
            + language.of("，名称相似度 ", ", likeness of names ")
            + match.score()
            + "‰";
    String doubts =
        match.doubts().isEmpty() ? "" : language.of("；疑点：", "; doubts: ") + labels(match.doubts());
    line("    " + language.of("理由：", "Reason: ") + why + doubts);
    if (match.before().size() == 1 && match.after().size() == 1) {
      fields(match.before().get(0).item(), match.after().get(0).item());
    } else {
      match.before().forEach(item -> line("    - " + place(item) + name(item)));
      match.after().forEach(item -> line("    + " + place(item) + name(item)));
    }
  }

  private void fields(Item old, Item now) {
    for (ItemField field : ItemField.values()) {
      String before = field.of(old);
      String after = field.of(now);
      if (!before.equals(after) && field != ItemField.NUMBER) {
        line(
            "    "
                + language.of(field.label())
                + language.of("：", ": ")
                + orNone(before)
                + " → "
                + orNone(after));
      }
    }
  }

  private void similar() {
    if (difference.similar().isEmpty()) {
      return;
    }
    section(
        language.of(
            "名称相像但未认定为同一事项，请核对", "Like names that are not taken to be the same, to be looked at"),
        difference.similar().size());
    for (SimilarItems pair : difference.similar()) {
      line("  " + pair.score() + "‰ " + labels(pair.doubts()));
      line("    - " + place(pair.removed()) + name(pair.removed()));
      line("    + " + place(pair.added()) + name(pair.added()));
    }
  }

  private String orNone(String printed) {
    return printed.isEmpty() ? language.of("（无）", "(none)") : printed;
  }

  private String labels(Collection<? extends Labelled> labelled) {
    return labelled.stream()
        .map(each -> language.of(each.label()))
        .collect(Collectors.joining(language.of("、", "; ")));
  }

  private static String places(List<ListedItem> items) {
    return items.stream().map(DifferenceText::place).collect(Collectors.joining());
  }

  private static String place(ListedItem listed) {
    return pointer(listed) + listed.item().number().map(no -> " [" + no + "]").orElse("") + " ";
  }

  private String name(ListedItem listed) {
    Item item = listed.item();
    return item.name()
        + item.department()
            .map(department -> language.of("（" + department + "）", " (" + department + ")"))
            .orElse("");
  }

  private void line(String line) {
    text.append(Printable.of(line)).append('\n');
  }
}
