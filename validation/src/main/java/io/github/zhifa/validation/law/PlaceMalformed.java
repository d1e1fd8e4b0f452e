// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.law;

import io.github.zhifa.core.law.PlaceReader;
import io.github.zhifa.core.law.TextProblem;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.ListEntry;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.util.Optional;
import java.util.regex.Pattern;

/** A cited place must be readable as 条、款、项. */
final class PlaceMalformed extends RecordRule<ListEntry> {
  private static final Pattern ARTICLE = Pattern.compile("[条款项]");

  private static final RuleInfo INFO =
      RuleInfo.builder("LIST-PLACE-MALFORMED")
          .severity(Severity.WARNING)
          .title("所引条款项写法有误", "cited place is malformed")
          .why(
              "所引条款项不能识读，无从查对依据；请按“第几条第几款第几项”的写法改正。这是文字本身的错误，不另引法条。",
              "The article, paragraph or item cannot be read, so the basis cannot be looked up. Write it as"
                  + " 第…条第…款第…项. It is a fault of the text; no provision is needed.")
          .message("所引《{instrument}》的条款项写法有误", "The place cited in {instrument} is malformed")
          .wrong(Example.of("item-list", example("第十七条第款")))
          .right(Example.of("item-list", example("第十七条第二款")))
          .build();

  private static String example(String place) {
    return """
        {"items": [{"position": 1, "name": "对随地吐痰的处罚",
          "basis": [{"instrument": "示例条例", "place": "%s"}]}]}"""
        .formatted(place);
  }

  PlaceMalformed() {
    super(INFO, ListEntry.class);
  }

  @Override
  public void check(Row<ListEntry> row, CheckContext context, FindingSink sink) {
    ListEntry entry = row.value();
    for (int i = 0; i < entry.cited().size(); i++) {
      Optional<String> place = entry.cited().get(i).place();
      String pointer = row.pointer() + "/" + entry.citedField() + "/" + i + "/place";
      String instrument = entry.cited().get(i).instrument();
      place.ifPresent(printed -> check(printed, instrument, pointer, sink));
    }
  }

  private static void check(String printed, String instrument, String pointer, FindingSink sink) {
    if (!ARTICLE.matcher(printed).find()) {
      sink.undecided(
          "所引为章节、附件等，不按条款项识读", "A chapter or an annex is cited, which is not read as 条款项");
      return;
    }
    sink.applied();
    Optional<TextProblem> problem = PlaceReader.read(printed).problem();
    problem.ifPresent(
        fault ->
            sink.at(pointer)
                .with("instrument", instrument)
                .printed(printed, fault.span().of(printed))
                .report());
  }
}
