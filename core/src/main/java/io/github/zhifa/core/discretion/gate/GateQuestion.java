// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.gate;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.text.BilingualText;
import java.util.Optional;

/**
 * A question that stays open and could turn the outcome.
 *
 * @param row the question of the gate; empty where it is how grounds for a lighter and for a
 *     heavier outcome go together
 * @param missing what would have to be known, in words
 */
public record GateQuestion(Optional<GateRow> row, ImmutableList<BilingualText> missing) {}
