// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.sheet;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.item.ItemName;
import io.github.zhifa.model.law.PenaltyKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The kinds of penalty (处罚种类) as tables print them, 行政处罚法 (2021) art 9.
 *
 * @param kinds the kinds, in printed order, each once
 * @param others measures that are no penalties: 责令改正 (art 28), 加处罚款 (art 72)
 * @param unknown words that are neither
 */
record PenaltyCell(
    ImmutableList<PenaltyKind> kinds, ImmutableList<String> others, ImmutableList<String> unknown) {
  private static final Splitter BETWEEN = Splitter.onPattern("[、,;/。]|或者|或|和|以及|及|并处|并");
  private static final Pattern LEAD =
      Pattern.compile("^(?:\\d{1,2}[.、)]|\\([一二三四五六七八九十\\d]{1,2}\\)|可以|依法|给予|处以|处)+");
  private static final Pattern NONE = Pattern.compile("无?[-—–/\\\\]*");
  private static final Pattern NO_PENALTY =
      Pattern.compile(
          "责令(?:限期|立即|当场)?(?:改正|整改|改正违法行为|停止违法行为|停止建设|恢复原状|拆除|退还|赔偿).*|加处罚款|限期(?:改正|拆除|整改)|停止违法行为|恢复原状");

  static PenaltyCell read(String text) {
    Set<PenaltyKind> kinds = new LinkedHashSet<>();
    List<String> others = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    String lines = text.replace("\r", "").replace('\n', '、');
    for (String part : BETWEEN.split(ItemName.normal(lines))) {
      String word = LEAD.matcher(part).replaceFirst("");
      if (NONE.matcher(word).matches()) {
        continue;
      }
      Optional<PenaltyKind> kind = kindOf(word);
      if (kind.isPresent()) {
        kinds.add(kind.get());
      } else {
        (NO_PENALTY.matcher(word).matches() ? others : unknown).add(word);
      }
    }
    return new PenaltyCell(
        ImmutableList.copyOf(kinds), ImmutableList.copyOf(others), ImmutableList.copyOf(unknown));
  }

  private static Optional<PenaltyKind> kindOf(String word) {
    for (PenaltyKind kind : PenaltyKind.values()) {
      if (words(kind).matcher(word).matches()) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** The words of art 9, and those by which tables name the same. */
  private static Pattern words(PenaltyKind kind) {
    return switch (kind) {
      case WARNING -> Words.WARNING;
      case CIRCULATED_CRITICISM -> Words.CRITICISM;
      case FINE -> Words.FINE;
      case CONFISCATION_OF_GAINS -> Words.GAINS;
      case CONFISCATION_OF_PROPERTY -> Words.PROPERTY;
      case LICENCE_SUSPENSION -> Words.SUSPENSION;
      case QUALIFICATION_DOWNGRADE -> Words.DOWNGRADE;
      case LICENCE_REVOCATION -> Words.REVOCATION;
      case BUSINESS_RESTRICTION -> Words.RESTRICTION;
      case BUSINESS_SUSPENSION -> Words.STANDSTILL;
      case CLOSURE -> Words.CLOSURE;
      case PRACTICE_RESTRICTION -> Words.PRACTICE;
      case DETENTION -> Words.DETENTION;
      case OTHER -> Words.OTHER;
    };
  }

  private static final class Words {
    static final Pattern WARNING = Pattern.compile("警告");
    static final Pattern CRITICISM = Pattern.compile("通报批评");
    static final Pattern FINE = Pattern.compile("罚款");
    static final Pattern GAINS = Pattern.compile("(?:没收)?(?:违法|非法)(?:所得|收入)");
    static final Pattern PROPERTY =
        Pattern.compile("(?:没收)?(?:非法|违法)(?:财物|财产|物品)|没收(?!.*(?:所得|收入)).+");
    static final Pattern SUSPENSION = Pattern.compile("暂扣.+");
    static final Pattern DOWNGRADE = Pattern.compile("降低资质(?:等级)?");
    static final Pattern REVOCATION = Pattern.compile("吊销.+");
    static final Pattern RESTRICTION = Pattern.compile("限制开展生产经营(?:活动)?");
    static final Pattern STANDSTILL = Pattern.compile("(?:责令)?(?:停产停业|停产|停业)(?:整顿|整治)?");
    static final Pattern CLOSURE = Pattern.compile("(?:责令)?关闭");
    static final Pattern PRACTICE = Pattern.compile("限制从业");
    static final Pattern DETENTION = Pattern.compile("(?:行政)?拘留");
    static final Pattern OTHER = Pattern.compile("其他(?:行政)?(?:处罚)?");
  }
}
