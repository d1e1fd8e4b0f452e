// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import static io.github.zhifa.validation.discretion.BenchmarkExamples.UPPER;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.ranges;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.tier;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.discretion.applicable.BenchmarkArea;
import io.github.zhifa.model.agency.AgencyLevel;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.law.PublishedDocument;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.FoldRule;
import io.github.zhifa.validation.engine.PolicyAnswer;
import io.github.zhifa.validation.engine.PolicyQuestion;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.SeenRows;
import io.github.zhifa.validation.engine.Severity;
import java.util.Optional;

/** A county or a township makes no benchmark of its own where the policy says so. */
final class LowerNotAllowed extends FoldRule<BenchmarkItem, SeenRows<BenchmarkItem>> {
  private static final RuleInfo INFO =
      RuleInfo.builder("BENCHMARK-LOWER-NOT-ALLOWED")
          .severity(Severity.WARNING)
          .title("本级不得制定或者细化基准", "benchmark of a level that may not make one")
          .why(
              "所选策略的文件不允许该级机关制定裁量权基准，或者不允许对上级已有的基准再细化，应当直接适用上级基准。法律没有直接规定；依"
                  + "据和所见程度在消息中载明。应当删去并适用上级基准。",
              "The instruments of the chosen policy do not let an organ of this level make a benchmark,"
                  + " or refine one that an upper organ has made; the upper one is applied directly. There is"
                  + " no provision of a law that says it; the message names the instrument and how sure we ar"
                  + "e of it. Take it out and apply the upper benchmark.")
          .message("{what}，{place}不允许（{evidence}）", "Not allowed by {place} ({evidence}): {what}")
          .wrong(BenchmarkExamples.countyLower(ranges(tier("第一次被处罚的", 2000, 2500))).beside(UPPER))
          .right(BenchmarkExamples.countyLower(ranges(tier("第一次被处罚的", 2000, 3000))).beside(UPPER))
          .build();

  private static final BilingualText TOWNSHIP =
      BilingualText.of("乡镇街道自行制定裁量权基准", "a township made a benchmark of its own");

  LowerNotAllowed() {
    super(INFO, BenchmarkItem.class);
  }

  @Override
  public SeenRows<BenchmarkItem> empty() {
    return SeenRows.none();
  }

  @Override
  public SeenRows<BenchmarkItem> add(SeenRows<BenchmarkItem> summary, Row<BenchmarkItem> row) {
    return summary.with(row, row.value());
  }

  @Override
  public SeenRows<BenchmarkItem> merge(
      SeenRows<BenchmarkItem> left, SeenRows<BenchmarkItem> right) {
    return left.and(right);
  }

  @Override
  public void check(
      SeenRows<BenchmarkItem> summary,
      PublishedDocument document,
      CheckContext context,
      FindingSink sink) {
    Optional<AgencyLevel> level = BenchmarkArea.levelOf(document);
    Optional<PolicyAnswer> answer = level.flatMap(each -> answer(each, context));
    if (level.isEmpty()) {
      sink.undecided("发布机关层级不明", "the level of the issuer is not known");
    } else if (answer.isPresent() && level.get() == AgencyLevel.TOWNSHIP) {
      sink.applied();
      if (!answer.get().holds()) {
        report(TOWNSHIP, answer.get(), "/document/issuer", sink);
      }
    } else if (answer.isPresent()) {
      checkCounty(summary, document, answer.get(), context, sink);
    }
  }

  private static Optional<PolicyAnswer> answer(AgencyLevel level, CheckContext context) {
    return switch (level) {
      case TOWNSHIP -> context.policy().answer(PolicyQuestion.TOWNSHIP_MAY_MAKE, context.asOf());
      case COUNTY -> context.policy().answer(PolicyQuestion.COUNTY_MAY_REFINE, context.asOf());
      case CITY, PROVINCE, NATIONAL -> Optional.empty();
    };
  }

  /** A county that repeats an upper item as it is applies it and refines nothing. */
  private static void checkCounty(
      SeenRows<BenchmarkItem> summary,
      PublishedDocument document,
      PolicyAnswer answer,
      CheckContext context,
      FindingSink sink) {
    if (answer.holds()) {
      sink.applied();
      return;
    }
    for (SeenRows.SeenRow<BenchmarkItem> row : summary.inOrder()) {
      ImmutableList<UpperItems> uppers = UpperItems.of(document, row.value(), context);
      if (uppers.isEmpty()) {
        sink.undecided("所查清单中没有上级基准", "no upper benchmark is among the lists of the check");
        continue;
      }
      sink.applied();
      boolean repeats =
          uppers.stream()
              .flatMap(upper -> upper.items().stream())
              .anyMatch(item -> item.scheme().equals(row.value().scheme()));
      if (!repeats) {
        String title = uppers.get(0).benchmark().document().title();
        BilingualText what =
            BilingualText.of(
                "县级对《" + title + "》已有的事项另行细化",
                "a county refines what 《" + title + "》 grades already");
        report(what, answer, row.pointer() + "/scheme", sink);
      }
    }
  }

  private static void report(
      BilingualText what, PolicyAnswer answer, String pointer, FindingSink sink) {
    sink.at(pointer)
        .with("what", what)
        .with(
            "place", "《" + answer.source().instrument() + "》" + answer.source().place().orElse(""))
        .with("evidence", answer.evidence().label())
        .report();
  }
}
