// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure.text;

import com.google.common.collect.ImmutableSet;
import io.github.zhifa.core.law.WordSet;
import io.github.zhifa.model.figure.FigureAspect;
import io.github.zhifa.model.figure.FigureMeasure;
import io.github.zhifa.model.figure.Flow;
import io.github.zhifa.model.figure.Precision;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells what the mentions of a text measure: a count, a mean, a share or a growth. Of numbers that
 * 、 or 和 joins, the later ones measure what the first one does unless their own words say
 * otherwise.
 */
final class MeasureReader {
  private static final WordSet MEANS =
      WordSet.of(
          "平均 人均 户均 年均 月均 日均 村均 镇均 乡均 县均 街均 案均 件均 次均 每万 每百 每千 每十 每名 每个 每户 每家 每件 每案 每人 每村 每镇");
  private static final WordSet SHARES = WordSet.of("率 占 比例 比重 占比 度 指数");
  private static final WordSet JOINTS = WordSet.of("、 和 及 与");

  /** The length of 同比, where nothing else tells of a change (同比12%). */
  private static final int BARE = 2;

  private final String text;

  /** The mention before, of the same sentence. */
  private @Nullable Measured last;

  MeasureReader(String text) {
    this.text = text;
  }

  /**
   * A mention with what leads to it.
   *
   * @param mention the mention
   * @param lead the words before it
   * @param doubts what is not told, gathered while it is read
   */
  private record Words(Mention mention, Lead lead, Set<FigureAspect> doubts) {}

  /** Returns what {@code mention} measures; mentions are asked for in the order of the text. */
  Measured read(Mention mention) {
    Measured before =
        last != null && last.mention().sentence().equals(mention.sentence()) ? last : null;
    Lead lead = Lead.of(text, mention.lead(), mention.start());
    boolean joined = before != null && isJoined(mention, before);
    Words words = new Words(mention, lead, EnumSet.noneOf(FigureAspect.class));
    boolean rate =
        MeasureWords.isPercent(mention.unit())
            || MeasureWords.isPoints(mention.unit())
            || mention.unit().equals("倍");
    Measured read = rate ? rate(words, joined ? before : null) : count(words, before, joined);
    last = read;
    return read;
  }

  /** 、 or 和 stands between the two, and no comma. */
  private boolean isJoined(Mention mention, Measured before) {
    return mention.lead() == before.mention().end()
        && JOINTS.find(text, mention.lead(), mention.start()) >= 0;
  }

  private Measured rate(Words words, @Nullable Measured before) {
    Mention mention = words.mention();
    Lead lead = words.lead();
    boolean points = MeasureWords.isPoints(mention.unit());
    if (!lead.target() && lead.sign() != 0) {
      return measured(words, lead.sign(), FigureMeasure.GROWTH, Flow.OTHER, true);
    }
    if (before != null && before.change() && lead.word().isEmpty() && before.isSame(mention)) {
      int sign = before.number().signum() < 0 ? -1 : 1;
      return measured(words, sign, before.measure(), before.flow(), true);
    }
    boolean told =
        lead.target()
            || SHARES.find(text, mention.lead(), mention.start()) >= 0
            || lead.compared() >= 0;
    if (points || !told || mention.unit().equals("倍")) {
      words.doubts().add(FigureAspect.MEASURE);
    }
    boolean bare = lead.compared() >= 0 && lead.cue() - lead.compared() <= BARE;
    boolean growth = points || (bare && !lead.target());
    FigureMeasure measure = growth ? FigureMeasure.GROWTH : FigureMeasure.SHARE;
    return measured(words, 1, measure, Flow.OTHER, growth);
  }

  private Measured count(Words words, @Nullable Measured before, boolean joined) {
    Mention mention = words.mention();
    Lead lead = words.lead();
    boolean changes = !lead.target() && lead.sign() != 0;
    boolean mean = MEANS.find(text, mention.lead(), mention.start()) >= 0;
    if (changes && isChange(words, follows(before, joined))) {
      FigureMeasure measure =
          isOwn(lead, mention) ? FigureMeasure.COUNT : countOrMean(before, mention);
      return measured(words, lead.sign(), mean ? FigureMeasure.MEAN : measure, Flow.NET, true);
    }
    if (isReference(lead)) {
      FigureMeasure measure = countOrMean(before, mention);
      return measured(words, 1, measure, Flow.OTHER, false);
    }
    if (mean) {
      return measured(words, 1, FigureMeasure.MEAN, Flow.OTHER, false);
    }
    Optional<Flow> told =
        MeasureWords.isMoney(mention.unit())
            ? Optional.empty()
            : FlowWords.in(text, mention.lead(), mention.start());
    if (lead.target()) {
      FigureMeasure measure = countOrMean(before, mention);
      return measured(words, 1, measure, Flow.STOCK, false);
    }
    boolean silent = joined && told.isEmpty() && lead.word().isEmpty();
    if (silent && before != null && before.isSame(mention)) {
      boolean change = before.change();
      int sign = change && before.number().signum() < 0 ? -1 : 1;
      return measured(words, sign, before.measure(), before.flow(), change);
    }
    Flow flow = told.orElse(Flow.OTHER);
    if (told.isEmpty() || flow == Flow.UNSTATED) {
      words.doubts().add(FigureAspect.FLOW);
    }
    return measured(words, 1, FigureMeasure.COUNT, flow, false);
  }

  /** Of a term, which is no stock, 缩短3.5天 is a change too; 增加120名 alone may be gross. */
  private static boolean isChange(Words words, boolean follows) {
    Lead lead = words.lead();
    return lead.compared() >= 0
        || lead.word().startsWith("净")
        || MeasureWords.isTerm(words.mention().unit())
        || follows;
  }

  /** 下降超过10% is at most -10%, 下降近三成 at least -3成. */
  private static Precision mirrored(Precision precision) {
    return switch (precision) {
      case AT_LEAST -> Precision.AT_MOST;
      case AT_MOST -> Precision.AT_LEAST;
      case EXACT, ROUNDED, TRUNCATED -> precision;
    };
  }

  /** 较上年分别增加20件、减少5件; 较上年的1.4名提高0.2名: the second one is compared with 上年 too. */
  private static boolean follows(@Nullable Measured before, boolean joined) {
    return before != null && (before.reference() || (joined && before.change()));
  }

  private static boolean isReference(Lead lead) {
    return lead.compared() >= 0 && lead.sign() == 0 && !lead.target();
  }

  /** What is said of a mean is a mean. */
  private static FigureMeasure countOrMean(@Nullable Measured before, Mention mention) {
    boolean mean =
        before != null && before.isSame(mention) && before.measure() == FigureMeasure.MEAN;
    return mean ? FigureMeasure.MEAN : FigureMeasure.COUNT;
  }

  /** Whether words of its own stand before 比, so that it does not speak of the number before. */
  private static boolean isOwn(Lead lead, Mention mention) {
    return lead.compared() > mention.lead();
  }

  private static Measured measured(
      Words words, int sign, FigureMeasure measure, Flow flow, boolean change) {
    Mention mention = words.mention();
    Lead lead = words.lead();
    Optional<Precision> said = mention.hedge().or(lead::hedge);
    Optional<Precision> hedge = sign < 0 ? said.map(MeasureReader::mirrored) : said;
    boolean exact = hedge.isEmpty() && measure == FigureMeasure.COUNT;
    Precision precision = hedge.orElse(Precision.ROUNDED);
    if (exact) {
      precision = mention.loose() ? Precision.ROUNDED : Precision.EXACT;
      if (mention.loose()) {
        words.doubts().add(FigureAspect.PRECISION);
      }
    }
    BigDecimal number = sign < 0 ? mention.value().negate() : mention.value();
    return new Measured(
        mention,
        number,
        measure,
        flow,
        precision,
        change,
        lead.target(),
        isReference(lead) && measure != FigureMeasure.GROWTH,
        lead.cue(),
        lead.compared() >= 0 ? lead.compared() : lead.cue(),
        ImmutableSet.copyOf(words.doubts()));
  }
}
