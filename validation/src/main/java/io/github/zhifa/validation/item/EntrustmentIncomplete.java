// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.item;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.zhifa.model.item.Entrustment;
import io.github.zhifa.model.item.EntrustmentLetter;
import io.github.zhifa.model.item.ItemList;
import io.github.zhifa.model.law.Announcement;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.util.Optional;

/** An entrustment is in writing, names matters, powers and term, and goes no further. */
final class EntrustmentIncomplete extends RecordRule<ItemList> {
  private static final RuleInfo INFO =
      RuleInfo.builder("ITEM-ENTRUSTMENT-INCOMPLETE")
          .severity(Severity.WARNING)
          .title("委托不完备", "incomplete entrustment")
          .why(
              "委托实施行政处罚应当采用书面形式，委托书应当载明委托的具体事项、权限、期限，由委托机关和受委托组织向社会公布；受委托组织"
                  + "不得再委托。应当补齐委托书，或者更正清单所载的下放方式。",
              "An entrustment is in writing; the letter names the matters, powers "
                  + "and term, and both organs publish it; who is entrusted entrusts "
                  + "nobody further. Complete the letter, or correct the relation that "
                  + "the list states.")
          .source("中华人民共和国行政处罚法", "第二十条第一款")
          .source("中华人民共和国行政处罚法", "第二十条第二款")
          .source("中华人民共和国行政处罚法", "第二十条第四款")
          .message("“{organ}”的委托{what}", "The entrustment by {organ} {what}")
          .wrong(
              Example.of(
                  "item-list",
                  """
                  {"delegation": {"relation": "entrustment", "entrustedBy": {"name": "示例县生态环境局"}},
                   "items": [{"position": 1, "name": "对随地吐痰的处罚"}]}"""))
          .right(
              Example.of(
                  "item-list",
                  """
                  {"delegation": {"relation": "entrustment", "entrustedBy": {"name": "示例县生态环境局"},
                    "letter": {"matters": "露天焚烧秸秆案件", "powers": "警告、罚款",
                     "firstDay": "2025-01-01", "lastDay": "2026-12-31",
                     "publishedByEntrusting": {"done": true}, "publishedByEntrusted": {"done": true}}},
                   "items": [{"position": 1, "name": "对随地吐痰的处罚"}]}"""))
          .build();

  EntrustmentIncomplete() {
    super(INFO, ItemList.class);
  }

  @Override
  public void check(Row<ItemList> row, CheckContext context, FindingSink sink) {
    Delegations.of(row.value())
        .forEach(
            (pointer, relation) ->
                relation
                    .<Optional<Entrustment>>match(
                        empowerment -> Optional.empty(),
                        Optional::of,
                        stationing -> Optional.empty())
                    .ifPresent(entrustment -> check(pointer, entrustment, sink)));
  }

  private static void check(String pointer, Entrustment entrustment, FindingSink sink) {
    sink.applied();
    String organ = entrustment.entrustedBy().name();
    for (BilingualText what : faults(entrustment)) {
      sink.at(pointer).with("organ", organ).with("what", what).report();
    }
  }

  private static ImmutableList<BilingualText> faults(Entrustment entrustment) {
    ImmutableList.Builder<BilingualText> faults = ImmutableList.builder();
    if (!entrustment.furtherEntrustedTo().isEmpty()) {
      String whom = String.join("、", entrustment.furtherEntrustedTo());
      faults.add(BilingualText.of("又再委托给" + whom, "was entrusted further to " + whom));
    }
    Optional<EntrustmentLetter> letter = entrustment.letter();
    if (letter.isEmpty()) {
      return faults.add(BilingualText.of("没有委托书", "has no letter")).build();
    }
    missing(letter.get())
        .forEach(
            (zh, en) ->
                faults.add(BilingualText.of("的委托书没有载明" + zh, "has a letter without " + en)));
    if (isUnpublished(letter.get().publishedByEntrusting())
        || isUnpublished(letter.get().publishedByEntrusted())) {
      faults.add(BilingualText.of("的委托书没有由双方公布", "has a letter that not both published"));
    }
    return faults.build();
  }

  private static ImmutableMap<String, String> missing(EntrustmentLetter letter) {
    ImmutableMap.Builder<String, String> missing = ImmutableMap.builder();
    if (letter.matters().isEmpty()) {
      missing.put("具体事项", "its matters");
    }
    if (letter.powers().isEmpty()) {
      missing.put("权限", "its powers");
    }
    if (letter.firstDay().isEmpty() || letter.lastDay().isEmpty()) {
      missing.put("期限", "its term");
    }
    return missing.buildOrThrow();
  }

  /** What nobody states is no finding; that it was not published is one. */
  private static boolean isUnpublished(Optional<Announcement> published) {
    return published.filter(announced -> !announced.done()).isPresent();
  }
}
