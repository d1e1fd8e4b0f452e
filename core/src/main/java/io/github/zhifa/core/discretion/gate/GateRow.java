// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.gate;

import static io.github.zhifa.model.discretion.OutcomeGrade.EXEMPTED;
import static io.github.zhifa.model.discretion.OutcomeGrade.HEAVIER;
import static io.github.zhifa.model.discretion.OutcomeGrade.LIGHTER;
import static io.github.zhifa.model.discretion.OutcomeGrade.MITIGATED;
import static io.github.zhifa.model.discretion.OutcomeGrade.NOT_PUNISHED;

import com.google.common.collect.ImmutableSet;
import io.github.zhifa.model.discretion.OutcomeGrade;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/** The questions of the outcome gate, in the order in which they are asked. */
public enum GateRow implements Labelled {
  /** 行政处罚法 art 30. */
  UNDER_FOURTEEN(1, "不满十四周岁", "under fourteen", Effect.SPARES),
  /** 行政处罚法 art 31. */
  NO_CAPACITY(2, "不能辨认或者不能控制自己行为", "without capacity at the act", Effect.SPARES),
  /** 行政处罚法 arts 40 and 57 I (3). */
  FACTS_NOT_ESTABLISHED(3, "违法事实不能成立", "facts not established", Effect.SPARES),
  /** 行政处罚法 art 36, 生态环境法典 art 1054. */
  TIME_BARRED(4, "超过追责期限", "time-barred", Effect.SPARES),
  /** 行政处罚法 art 33 I, first sentence: there is no harmful consequence. */
  MINOR_CORRECTED_HARMLESS(
      5, "违法行为轻微并及时改正，没有造成危害后果", "minor, corrected in time, harmless", Effect.SPARES),
  /** 行政处罚法 art 33 II. */
  NO_FAULT(6, "有证据足以证明没有主观过错", "proven to be without fault", Effect.SPARES),
  /** 行政处罚法 art 33 I, second sentence: there is a harmful consequence, and it is minor. */
  FIRST_MINOR_HARM_CORRECTED(
      7, "初次违法且危害后果轻微并及时改正", "first violation of minor harm, corrected in time", Effect.SPARES),
  /** A list or a benchmark names it; it adds to art 33. */
  SPARING_GROUND(8, "清单或者基准规定不予处罚的情形", "ground of a list to leave it unpunished", Effect.SPARES),
  /** A benchmark names it; the law knows 不予处罚 only. */
  EXEMPTING_GROUND(9, "基准规定免予处罚的情形", "ground of a benchmark to exempt", Effect.EXEMPTS),
  /** 行政处罚法 art 30. */
  FOURTEEN_TO_SEVENTEEN(10, "已满十四周岁不满十八周岁", "fourteen to seventeen", Effect.SOFTENS),
  /** 行政处罚法 art 32 (1) to (5). */
  MILDER_GROUND(11, "应当从轻或者减轻的情形", "ground of art 32", Effect.SOFTENS),
  /** 行政处罚法 art 31. */
  PARTIAL_CAPACITY(12, "尚未完全丧失辨认或者控制能力", "partial capacity at the act", Effect.SOFTENS),
  /** 行政处罚法 art 49. */
  EMERGENCY(13, "违反突发事件应对措施", "breach of emergency measures", Effect.HARDENS),
  /** A law or a benchmark names it. */
  HEAVIER_GROUND(14, "从重情节", "ground for a heavier outcome", Effect.HARDENS);

  /** What a question does to the outcome where the answer is yes. */
  enum Effect {
    SPARES(ImmutableSet.of(NOT_PUNISHED)),
    EXEMPTS(ImmutableSet.of(EXEMPTED)),
    SOFTENS(ImmutableSet.of(MITIGATED, LIGHTER)),
    HARDENS(ImmutableSet.of(HEAVIER));

    private final ImmutableSet<OutcomeGrade> outcomes;

    Effect(ImmutableSet<OutcomeGrade> outcomes) {
      this.outcomes = outcomes;
    }

    ImmutableSet<OutcomeGrade> outcomes() {
      return outcomes;
    }
  }

  private final int number;
  private final BilingualText label;
  private final Effect effect;

  GateRow(int number, String zh, String en, Effect effect) {
    this.number = number;
    this.label = BilingualText.of(zh, en);
    this.effect = effect;
  }

  /** Returns its place in the order, from 1. */
  public int number() {
    return number;
  }

  Effect effect() {
    return effect;
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
