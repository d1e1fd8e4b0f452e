// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.law;

import com.google.common.collect.ImmutableSortedMap;
import io.github.zhifa.core.law.Force;
import io.github.zhifa.core.law.Instruments;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.law.PublishedDocument;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.FoldRule;
import io.github.zhifa.validation.engine.ListEntry;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the register does not tell is not checked, and that is said. */
final class BasisNotInRegister
    extends FoldRule<ListEntry, ImmutableSortedMap<String, BasisNotInRegister.Citing>> {
  private static final RuleInfo INFO =
      RuleInfo.builder("LIST-BASIS-NOT-IN-REGISTER")
          .severity(Severity.INFO)
          .title("依据未收入依据库", "basis not in the register")
          .why(
              "依据库没有该文件或者没有它的起止日期，所以没有核对它是否现行有效；可以把它连同出处补入自己的依据库。这是核对范围的说明，不另引法条。",
              "The register does not have the instrument or does not tell its days, so whether"
                  + " it is in force was not checked; add it, with where its days were read, to a"
                  + " register of your own. This says how far the check reached; no provision is"
                  + " needed.")
          .message(
              "《{instrument}》（{rows}个条目引用）{reason}，未核对其是否现行",
              "The instrument 《{instrument}》 (citing entries: {rows}) is {reason}; whether it is in force"
                  + " was not checked")
          .wrong(
              Example.of(
                  "item-list",
                  """
                  {"items": [{"position": 1, "name": "对随地吐痰的处罚",
                              "basis": [{"instrument": "虚构市容条例", "place": "第三条"}]}]}"""))
          .right(
              Example.of(
                  "item-list",
                  """
                  {"items": [{"position": 1, "name": "对随地吐痰的处罚",
                              "basis": [{"instrument": "中华人民共和国治安管理处罚法", "place": "第三条"}]}]}"""))
          .build();

  /**
   * The entries that cite one title: the first of them, where it stands, and how many there are.
   */
  record Citing(LegalSource source, int position, String pointer, long rows) {
    Citing and(Citing other) {
      Citing first = position <= other.position ? this : other;
      return new Citing(first.source, first.position, first.pointer, rows + other.rows);
    }
  }

  BasisNotInRegister() {
    super(INFO, ListEntry.class);
  }

  @Override
  public ImmutableSortedMap<String, Citing> empty() {
    return ImmutableSortedMap.of();
  }

  @Override
  public ImmutableSortedMap<String, Citing> add(
      ImmutableSortedMap<String, Citing> summary, Row<ListEntry> row) {
    SortedMap<String, Citing> cited = new TreeMap<>();
    for (LegalSource source : row.value().cited()) {
      cited.putIfAbsent(
          Instruments.normalTitle(source),
          new Citing(source, row.position(), row.pointer() + "/" + row.value().citedField(), 1));
    }
    return merge(summary, ImmutableSortedMap.copyOf(cited));
  }

  @Override
  public ImmutableSortedMap<String, Citing> merge(
      ImmutableSortedMap<String, Citing> left, ImmutableSortedMap<String, Citing> right) {
    SortedMap<String, Citing> both = new TreeMap<>(left);
    right.forEach((title, citing) -> both.merge(title, citing, Citing::and));
    return ImmutableSortedMap.copyOf(both);
  }

  @Override
  public void check(
      ImmutableSortedMap<String, Citing> summary,
      PublishedDocument document,
      CheckContext context,
      FindingSink sink) {
    summary.forEach(
        (title, citing) -> {
          sink.applied();
          Force force = context.instruments().forceOf(citing.source(), context.asOf());
          if (force == Force.NOT_IN_REGISTER || force == Force.DAYS_UNKNOWN) {
            sink.at(citing.pointer())
                .with("instrument", citing.source().instrument())
                .with("rows", citing.rows())
                .with("reason", force.label())
                .report();
          }
        });
  }
}
