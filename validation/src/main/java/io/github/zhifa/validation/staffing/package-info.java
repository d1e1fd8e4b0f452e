// SPDX-License-Identifier: Apache-2.0
/**
 * What is wrong with a staffing table? The rules of 地方各级人民政府机构设置和编制管理条例 (国务院令第486号) on quota: they
 * ask the ledger of the table and report. It speaks of 行政编制 and 事业编制; 工勤编制 is outside it, and only
 * rules without a provision look at it.
 */
@NullMarked
package io.github.zhifa.validation.staffing;

import org.jspecify.annotations.NullMarked;
