// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.zhifa.core.law.FineTextReader;
import io.github.zhifa.model.discretion.Tier;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A penalty that a clause requires beside its fine: 行政处罚法 art 9 (1) to (5). 责令改正 is none (art 28).
 */
enum RequiredPenalty implements Labelled {
  WARNING("警告", "警告", "a warning"),
  CRITICISM("通报批评", "通报批评", "circulated criticism"),
  CONFISCATION("没收", "没收", "confiscation"),
  LICENCE_SUSPENSION("暂扣", "暂扣许可证件", "suspension of a licence"),
  DOWNGRADE("降低资质", "降低资质等级", "downgrade of a qualification"),
  REVOCATION("吊销", "吊销", "revocation of a licence"),
  BUSINESS_RESTRICTION("限制(?:开展|生产|经营)", "限制开展生产经营活动", "restriction of business"),
  BUSINESS_SUSPENSION("责令停产|责令停业|责令其?停止(?:生产|营业|经营)", "责令停产停业", "suspension of business"),
  CLOSURE("责令关闭", "责令关闭", "closure"),
  PRACTICE_RESTRICTION("限制从业|禁止从业", "限制从业", "restriction of practice"),
  DETENTION("拘留", "行政拘留", "administrative detention");

  private static final Splitter SENTENCES = Splitter.onPattern("[；;。]");

  /** 可以并处没收 leaves a choice; 有违法所得的，没收违法所得 depends on the case. */
  private static final Pattern OPEN = Pattern.compile("可|或者|或|单处|的[，,]");

  /** 逾期不改正的，没收…，并处…罚款: the fine depends on it as well. */
  private static final Pattern STAGE = Pattern.compile("[^，,]*(?:逾期|拒不|拒绝|情节)[^，,]*的[，,]");

  private final Pattern words;
  private final BilingualText label;

  RequiredPenalty(String words, String zh, String en) {
    this.words = Pattern.compile(words);
    this.label = BilingualText.of(zh, en);
  }

  @Override
  public BilingualText label() {
    return label;
  }

  /** Returns what {@code printed} requires beside a fine, without choice or further condition. */
  static ImmutableSet<RequiredPenalty> in(String printed) {
    return SENTENCES
        .splitToStream(printed)
        .filter(sentence -> !FineTextReader.read(sentence).found().isEmpty())
        .flatMap(sentence -> Arrays.stream(values()).filter(kind -> kind.isRequiredBy(sentence)))
        .collect(Sets.toImmutableEnumSet());
  }

  private boolean isRequiredBy(String sentence) {
    Matcher found = words.matcher(sentence);
    if (!found.find()) {
      return false;
    }
    int fine = FineTextReader.read(sentence).found().get(0).span().start();
    String before = sentence.substring(0, Math.min(found.start(), fine));
    String between = sentence.substring(before.length(), Math.max(found.start(), fine));
    return !OPEN.matcher(STAGE.matcher(before).replaceAll("") + between).find();
  }

  /** Returns whether {@code tier} imposes it beside the fine or in the same cell. */
  boolean isImposedBy(Tier tier) {
    Stream<String> cells =
        Stream.concat(
            tier.alsoImposed().stream(), tier.fine().flatMap(fine -> fine.printed()).stream());
    return cells.anyMatch(cell -> words.matcher(cell).find());
  }
}
