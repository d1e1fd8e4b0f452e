// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure.text;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import io.github.zhifa.core.law.WordSet;
import io.github.zhifa.model.figure.Precision;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the words before a number say, read backwards from it: 比上年增加了近 is a change upwards against
 * 上年, with an upper bound.
 *
 * @param hedge what 约, 近 or 超过 say of the precision
 * @param target whether 提高到 or 调整为 stands there
 * @param sign 1 for a rise, -1 for a fall, 0 where none of them is said
 * @param word the word of the change; empty where there is none
 * @param compared where 比, 较 or 同比 stands; -1 where none does
 * @param cue where what was read of it starts
 */
record Lead(
    Optional<Precision> hedge, boolean target, int sign, String word, int compared, int cue) {
  private static final WordSet ROUNDED = WordSet.of("约 大约 约为 左右");
  private static final WordSet AT_MOST = WordSet.of("近 将近 接近 不足 不到 不超过 未超过 至多 最多 低于 少于 小于 不高于 不多于");
  private static final WordSet AT_LEAST = WordSet.of("超过 超 逾 突破 至少 不少于 不低于 高于 多达 大于");
  private static final WordSet FILLERS =
      WordSet.of(
          "了 达到 达 为 共 均 均为 平均为 已 共计 合计 总计 总共 累计 分别 分别为 各 仅 只 有 共有 计 估计 预计 幅度 幅度为 比例 是 平均 人均 户均 年均 月均 日均 村均 案均 件均 次均");

  private static final String RISING = "增长 上升 提高 提升 增加 攀升 上涨 延长 前进 净增 净增加 新增 增 升 涨";
  private static final String FALLING = "下降 减少 降低 回落 下滑 缩减 压减 压降 压缩 缩短 精简 净减 净减少 减 降";
  private static final WordSet UP = WordSet.of(RISING + " 增长率 增幅 涨幅 增速");
  private static final WordSet DOWN = WordSet.of(FALLING + " 降幅 减幅");
  private static final WordSet OPPONENTS = WordSet.of("与 和 同 跟");
  private static final WordSet TARGETS =
      WordSet.of(
          combined(Splitter.on(' ').splitToList(RISING + " " + FALLING + " 调整 扩大 扩展 优化 变更 合并 整合")));
  private static final WordSet COMPARED =
      WordSet.of("比 较 同比 环比 相比 比例 占比 对比 比重 较大 较高 较好 较为 较多 较快 比较 比对 比武 评比");
  private static final ImmutableSet<String> COMPARES = ImmutableSet.of("比", "较", "同比", "环比", "相比");

  private static final WordSet NOW = WordSet.of("现在的 目前的 如今的 当前的");
  private static final int YEAR = 4;

  private static Collection<String> combined(List<String> changes) {
    return changes.stream()
        .flatMap(change -> List.of("到", "至", "为", "到了", "成").stream().map(change::concat))
        .collect(Collectors.toList());
  }

  /** Reads the words between {@code from} and {@code start}. */
  static Lead of(String text, int from, int start) {
    int at = Marks.trimEnd(text, start, from);
    Optional<Precision> hedge = hedgeBefore(text, at, from);
    at = Marks.trimEnd(text, withoutHedges(text, at, from), from);
    String target = TARGETS.before(text, at, from);
    if (target.isEmpty()) {
      int dated = withoutYear(text, at, from);
      target = TARGETS.before(text, dated, from);
      at = target.isEmpty() ? at : dated;
    }
    if (!target.isEmpty()) {
      int cue = at - target.length();
      return new Lead(hedge, true, 0, target, comparedIn(text, from, cue), cue);
    }
    int bare = Particles.skipBack(FILLERS, text, at, from);
    if (hedge.isEmpty()) {
      hedge = hedgeBefore(text, bare, from);
      bare = Particles.skipBack(FILLERS, text, withoutHedges(text, bare, from), from);
    }
    String up = UP.before(text, bare, from);
    String down = DOWN.before(text, bare, from);
    String word = up.length() >= down.length() ? up : down;
    boolean exists = text.substring(bare, at).contains("有"); // 同比下降的有5个市, 上升有4个市
    if (word.isEmpty() || exists) {
      return new Lead(hedge, false, 0, "", comparedIn(text, from, bare), bare);
    }
    int change = bare - word.length();
    int compared = comparedIn(text, from, change);
    int sign = word.equals(up) ? 1 : -1;
    return new Lead(hedge, false, sign, word, compared, compared < 0 ? change : compared);
  }

  /** 提高到2023年的: the year between the word and the number. */
  private static int withoutYear(String text, int end, int from) {
    String now = NOW.before(text, end, from);
    if (!now.isEmpty()) {
      return end - now.length(); // 增加到现在的
    }
    int at = end > from && text.charAt(end - 1) == '的' ? end - 1 : end;
    at -= at > from && Marks.isOneOf(text, at - 1, "底末度") ? 1 : 0;
    boolean year = at - from > YEAR && text.charAt(at - 1) == '年';
    for (int i = at - YEAR - 1; year && i < at - 1; i++) {
      year = Marks.isArabic(text.charAt(i));
    }
    return year ? at - YEAR - 1 : end;
  }

  private static Optional<Precision> hedgeBefore(String text, int end, int from) {
    int most = AT_MOST.before(text, end, from).length();
    int least = AT_LEAST.before(text, end, from).length();
    if (most > least) {
      return Optional.of(Precision.AT_MOST);
    } else if (least > 0) {
      return Optional.of(Precision.AT_LEAST);
    }
    return ROUNDED.isBefore(text, end, from) ? Optional.of(Precision.ROUNDED) : Optional.empty();
  }

  private static int withoutHedges(String text, int end, int from) {
    int longest =
        Math.max(
            ROUNDED.before(text, end, from).length(),
            Math.max(
                AT_MOST.before(text, end, from).length(),
                AT_LEAST.before(text, end, from).length()));
    return end - longest;
  }

  /** Returns where something is compared with; -1 where 比 is only a part of 比例. */
  private static int comparedIn(String text, int from, int limit) {
    int at = COMPARED.find(text, from, limit);
    while (at >= 0 && !COMPARES.contains(COMPARED.at(text, at, limit))) {
      int next = at + COMPARED.at(text, at, limit).length();
      at = COMPARED.find(text, next, limit);
    }
    return at >= 0 && text.startsWith("相比", at) ? opponentIn(text, from, at) : at;
  }

  /** 与2019年相比: the comparison starts with 与. */
  private static int opponentIn(String text, int from, int compares) {
    int opponent = OPPONENTS.find(text, from, compares);
    return opponent < 0 ? compares : opponent;
  }
}
