// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure.text;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.zhifa.core.law.WordSet;
import io.github.zhifa.model.figure.Flow;
import java.util.Map;
import java.util.Optional;

/** The words that tell stocks from flows; the last one before the number counts. */
final class FlowWords {
  private static final ImmutableMap<Flow, String> WORDS =
      ImmutableMap.<Flow, String>builder()
          .put(Flow.IN, "新增 申领 新发 核发 颁发 制发 发放 新设 新建 新招 招录 录用 引进 新办 增设 新录 新聘 新成立 吸纳")
          .put(Flow.OUT, "注销 取消 核减 精简 废止 吊销 退出 裁减 收回 清退 辞退 核销 裁撤 减少 压减 退休 调离 销号")
          .put(Flow.NEUTRAL, "补办 换发 补发 换领")
          .put(Flow.NET, "净增 净减 净增加 净减少")
          .put(Flow.STOCK, "现有 共有 设有 拥有 在册 在岗 在编 持证 保有 下辖 辖 实有 现存 存量 目前")
          .put(Flow.UNSTATED, "下沉 划转 下放 增加 累计")
          .buildOrThrow();
  private static final WordSet ALL = WordSet.of(String.join(" ", WORDS.values()));
  private static final ImmutableMap<String, Flow> BY_WORD = byWord();
  private static final ImmutableSet<String> WEAK = ImmutableSet.of("累计", "持证", "在编", "在岗", "在册");
  private static final WordSet UP_TO_NOW = WordSet.of("截至目前 截止目前 截止到目前 截至现在");

  private FlowWords() {}

  private static ImmutableMap<String, Flow> byWord() {
    ImmutableMap.Builder<String, Flow> flows = ImmutableMap.builder();
    for (Map.Entry<Flow, String> words : WORDS.entrySet()) {
      for (String word : Splitter.on(' ').split(words.getValue())) {
        flows.put(word, words.getKey());
      }
    }
    return flows.buildOrThrow();
  }

  /**
   * Returns what the last word between {@code from} and {@code end} tells; 累计 alone, and 持证 where
   * 新增 stands before it, tell little.
   */
  static Optional<Flow> in(String text, int from, int end) {
    Optional<Flow> weak = Optional.empty();
    for (int at = end; at > from; at--) {
      String word = ALL.before(text, at, from);
      if (UP_TO_NOW.isBefore(text, at, from)) {
        return weak;
      } else if (WEAK.contains(word)) {
        weak = weak.or(() -> Optional.ofNullable(BY_WORD.get(word)));
      } else if (!word.isEmpty()) {
        return Optional.ofNullable(BY_WORD.get(word));
      }
    }
    return weak;
  }
}
