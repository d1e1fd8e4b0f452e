// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import static io.github.zhifa.validation.discretion.BenchmarkExamples.UPPER;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.ranges;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.tier;

import io.github.zhifa.core.discretion.refinement.Refinement;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.law.PublishedDocument;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.util.Optional;

/** What a lower benchmark grades lies inside the tiers of the upper one that is in force. */
final class LowerNotRefinement extends RecordRule<BenchmarkItem> {
  private static final RuleInfo INFO =
      RuleInfo.builder("BENCHMARK-LOWER-NOT-REFINEMENT")
          .severity(Severity.WARNING)
          .title("下级基准超出上级基准", "lower benchmark is no refinement")
          .why(
              "下级基准只能在上级基准划定的阶次和幅度内细化：每一阶次的事实和罚款都应当落在上级的某一个阶次之内，否则同样的事实在两级基"
                  + "准下有两种罚款。法律没有直接规定；国办发〔2022〕27号和所选策略的文件的全文未阅，因此为警告。应当按上级基准改正，或"
                  + "者说明为什么不是同一违法行为。",
              "A lower benchmark may refine an upper one only inside its ti"
                  + "ers and ranges: the facts and the fine of each tier lie insi"
                  + "de one upper tier, or the same facts have two fines. There i"
                  + "s no provision of a law that says it; the texts of 国办发〔2022〕"
                  + "27号 and of the instruments of the policy were not read in fu"
                  + "ll, hence a warning. Follow the upper benchmark, or say why "
                  + "the conduct is another one.")
          .message(
              "{tier}不在《{upper}》第{number}项{other}之内：{what}“{outside}”超出",
              "Of {tier}, the {what} {outside} lies outside {other} of item"
                  + " {number} of 《{upper}》")
          .wrong(BenchmarkExamples.lower(ranges(tier("第一次被处罚的", 2000, 4000))).beside(UPPER))
          .right(BenchmarkExamples.lower(ranges(tier("第一次被处罚的", 2000, 2500))).beside(UPPER))
          .build();

  LowerNotRefinement() {
    super(INFO, BenchmarkItem.class);
  }

  @Override
  public void check(Row<BenchmarkItem> row, CheckContext context, FindingSink sink) {
    for (UpperItems upper : UpperItems.of(row.document(), row.value(), context)) {
      Optional<BenchmarkItem> same = upper.same(row.value());
      if (same.isPresent()) {
        compare(row, upper, same.get(), sink);
      } else {
        sink.undecided(
            "不能确定上级基准的哪一事项是同一违法行为",
            "which item of the upper benchmark is about the same conduct is not certain");
      }
    }
  }

  private static void compare(
      Row<BenchmarkItem> row, UpperItems upper, BenchmarkItem item, FindingSink sink) {
    PublishedDocument above = upper.benchmark().document();
    Refinement refines =
        Refinement.of(row.value(), row.document().convention(), item, above.convention());
    refines.reason().ifPresent(why -> sink.undecided(why.zh(), why.en()));
    if (refines.answer() != Refinement.Answer.UNDECIDED) {
      sink.applied();
    }
    refines
        .outside()
        .filter(outside -> outside.kind() != Refinement.Kind.STATUTE)
        .ifPresent(outside -> report(row, above, item, outside, sink));
  }

  private static void report(
      Row<BenchmarkItem> row,
      PublishedDocument above,
      BenchmarkItem item,
      Refinement.Outside outside,
      FindingSink sink) {
    int position = outside.lowerTier();
    int other = outside.upperTier().orElseThrow();
    sink.at(Schemes.tier(row, position))
        .with("tier", Wording.tier(position, Schemes.tiers(row.value()).get(position)))
        .with("upper", above.title())
        .with("number", item.number())
        .with("other", Wording.tier(other, Schemes.tiers(item).get(other)))
        .with("what", outside.kind().label())
        .with("outside", outside.witness())
        .report();
  }
}
