// SPDX-License-Identifier: Apache-2.0
/**
 * Who may employ how many? A {@link StaffingTable} has units, the quota (编制) approved for each, by
 * kind and with leadership posts beside it, the ledger of transfers (减上补下) and of changes from
 * outside, and the people on posts. A {@link QuotaPlan} has transfers that nobody has signed yet.
 *
 * <p>Source: 地方各级人民政府机构设置和编制管理条例 (国务院令第486号).
 */
@NullMarked
@ValueStyle
package io.github.zhifa.model.staffing;

import io.github.zhifa.model.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
