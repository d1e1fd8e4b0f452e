// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.catalogue;

import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.Rule;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.RuleSet;
import java.util.List;

/** Writes the page of rules: all that rules say of themselves, in both languages. */
public final class RulesMarkdown {
  private final StringBuilder page = new StringBuilder();

  private RulesMarkdown() {}

  /** Returns the page of {@code sets} as Markdown, ending with a line feed. */
  public static String write(List<RuleSet> sets) {
    RulesMarkdown writer = new RulesMarkdown();
    long rules = sets.stream().mapToLong(set -> set.rules().size()).sum();
    writer.line("# Rules 规则");
    writer.line("");
    writer.line(
        "Written by `java -jar zhifa.jar rules`; " + rules + " rules. Severities are those");
    writer.line("before any policy. Examples are invented; what a head must have is filled in.");
    writer.line("");
    sets.forEach(writer::set);
    return writer.page.toString().stripTrailing() + "\n";
  }

  private void set(RuleSet set) {
    if (set.rules().isEmpty()) {
      return;
    }
    line("## " + set.label().en() + " " + set.label().zh());
    line("");
    set.rules().stream().map(Rule::info).forEach(this::rule);
  }

  private void rule(RuleInfo info) {
    line("### " + info.code());
    line("");
    line("**" + info.title().zh() + " · " + info.title().en() + "**");
    line("(" + info.severity().label().zh() + " · " + info.severity().label().en() + ")");
    line("");
    bilingual(info.why());
    line("Message 消息:");
    line("");
    line("> " + info.message().zh() + "  ");
    line("> " + info.message().en());
    line("");
    info.sources().forEach(source -> line("- " + source(source)));
    if (!info.sources().isEmpty()) {
      line("");
    }
    example("Wrong 错误示例", info.wrong());
    example("Right 正确示例", info.right());
  }

  private void bilingual(BilingualText text) {
    line(text.zh());
    line("");
    line(text.en());
    line("");
  }

  private static String source(LegalSource source) {
    return "《" + source.instrument() + "》" + source.place().orElse("");
  }

  private void example(String heading, Example example) {
    line(heading + ", `" + example.kind() + "`, as of " + example.asOf() + ":");
    line("");
    line("```json");
    line(example.json().strip());
    line("```");
    line("");
    for (String other : example.beside()) {
      line("beside 对照:");
      line("");
      line("```json");
      line(other.strip());
      line("```");
      line("");
    }
  }

  private void line(String text) {
    page.append(text).append('\n');
  }
}
