// SPDX-License-Identifier: Apache-2.0
/**
 * What follows from a staffing table (编制台账)?
 *
 * <p>A {@link QuotaLedger} replays a table: on any day it has the {@link PostCount} of each unit
 * and kind, and {@link StaffingSums} add them up. {@link QuotaBreach} and {@link TotalBreach} tell
 * on which days there were more people than posts, or more posts than approved. {@link PlanAnswer}
 * tries transfers before they are signed: accepted, or refused with every {@link TransferProblem}
 * and the article that it breaks.
 *
 * <p>Source: 地方各级人民政府机构设置和编制管理条例 (国务院令第486号). It speaks of 行政编制 and 事业编制 only; 工勤编制 is carried and
 * summed, and no rule of the regulation is applied to it.
 */
@NullMarked
package io.github.zhifa.core.staffing;

import org.jspecify.annotations.NullMarked;
