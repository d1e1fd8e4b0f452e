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
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A penalty that a clause requires beside its fine: 行政处罚法 art 9 (2) and (3). */
enum RequiredPenalty implements Labelled {
  CONFISCATION("没收", "confiscation"),
  REVOCATION("吊销", "revocation of a licence");

  private static final Splitter SENTENCES = Splitter.onPattern("[；;。]");

  /** 可以并处没收 leaves a choice; 有违法所得的，没收违法所得 depends on the case. */
  private static final Pattern OPEN = Pattern.compile("可|或者|或|单处|的[，,]");

  private final BilingualText label;

  RequiredPenalty(String zh, String en) {
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
    int at = sentence.indexOf(label.zh());
    int fine = FineTextReader.read(sentence).found().get(0).span().start();
    if (at < 0) {
      return false;
    }
    String until = sentence.substring(0, Math.max(at, fine));
    return !OPEN.matcher(until).find();
  }

  /** Returns whether {@code tier} imposes it beside the fine or in the same cell. */
  boolean isImposedBy(Tier tier) {
    Stream<String> cells =
        Stream.concat(
            tier.alsoImposed().stream(), tier.fine().flatMap(fine -> fine.printed()).stream());
    return cells.anyMatch(cell -> cell.contains(label.zh()));
  }
}
