// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.staffing;

import io.github.zhifa.model.staffing.StaffingUnit;

/**
 * The posts and people of one unit and kind.
 *
 * @param unit the unit
 * @param kind the kind
 * @param count the posts and people
 */
public record UnitCount(StaffingUnit unit, LedgerKind kind, PostCount count) {}
