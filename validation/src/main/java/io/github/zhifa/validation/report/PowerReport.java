// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.report;

import io.github.zhifa.core.item.DepartmentDuty;
import io.github.zhifa.core.item.Holder;
import io.github.zhifa.core.item.PowerHolder;
import io.github.zhifa.core.item.PowerQuestion;
import io.github.zhifa.core.item.PowerStep;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.json.Printable;
import java.util.ArrayList;
import java.util.List;

/** The answer to who holds a power as text for people. */
public final class PowerReport {
  private PowerReport() {}

  /** Returns {@code answer} in {@code language}, ending with a line feed. */
  public static String text(PowerQuestion question, PowerHolder answer, Language language) {
    List<String> lines = new ArrayList<>();
    lines.add(
        language.of(
            BilingualText.of(
                question.item().name() + "，" + question.township() + "，" + question.day(),
                question.item().name()
                    + ", "
                    + question.township()
                    + ", as of "
                    + question.day())));
    lines.add(language.of(result(answer)));
    answer.doubts().forEach(doubt -> lines.add("  ? " + language.of(doubt)));
    answer.trace().forEach(step -> lines.add("  " + line(step, language)));
    if (!answer.duties().isEmpty()) {
      lines.add(language.of(BilingualText.of("原实施部门仍有的职责：", "What the department still owes:")));
      answer.duties().forEach(duty -> lines.add("  " + line(duty, language)));
    }
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(Printable.of(line)).append('\n'));
    return text.toString();
  }

  private static BilingualText result(PowerHolder answer) {
    Holder holder = answer.holder();
    String list = answer.list().map(each -> "《" + each.document().title() + "》").orElse("");
    String zh = "行使者：" + holder.label().zh();
    String en = "Exercised by: " + holder.label().en();
    if (holder.isTownship()) {
      String name =
          answer
              .delegation()
              .map(
                  relation ->
                      relation.<String>match(
                          own -> "", other -> other.entrustedBy().name(), team -> ""))
              .orElse("");
      zh += name.isEmpty() ? "，以自己的名义" : "，以" + name + "的名义";
      en += name.isEmpty() ? ", in its own name" : ", in the name of " + name;
      zh += "，依据" + list;
      en += ", under " + list;
    }
    return BilingualText.of(zh, en);
  }

  private static String line(PowerStep step, Language language) {
    return "["
        + language.of(step.finding().label())
        + "] "
        + language.of(step.text())
        + step.source().map(source -> " (" + cite(source) + ")").orElse("");
  }

  private static String line(DepartmentDuty duty, Language language) {
    BilingualText binding =
        duty.binding()
            ? BilingualText.of("适用", "binding")
            : BilingualText.of("参照，不在当地适用", "a comparator, not binding there");
    return language.of(duty.text())
        + " ("
        + cite(duty.source())
        + "; "
        + language.of(binding)
        + ")";
  }

  private static String cite(LegalSource source) {
    return "《" + source.instrument() + "》" + source.place().orElse("");
  }
}
