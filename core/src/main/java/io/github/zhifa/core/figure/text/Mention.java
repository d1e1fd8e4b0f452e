// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure.text;

import io.github.zhifa.model.figure.Precision;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number that stands for something, with its unit.
 *
 * @param sentence the sentence that it stands in
 * @param gap where the number before it ends, or its sentence starts
 * @param lead where what leads to it starts: its clause, or the number before it
 * @param start where it starts, from 百分之 on
 * @param end where it ends, with its unit and 以上
 * @param value its value, with 万 and 亿
 * @param unit its unit; empty where it has none
 * @param hedge what 余, 以上 or 左右 behind it say of its precision
 * @param loose whether it has places or 万, so that it is hardly the exact number
 */
record Mention(
    Sentence sentence,
    int gap,
    int lead,
    int start,
    int end,
    BigDecimal value,
    String unit,
    Optional<Precision> hedge,
    boolean loose) {}
