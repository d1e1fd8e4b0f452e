// SPDX-License-Identifier: Apache-2.0
/**
 * How is a case decided? Decisions, joint inspections, transfers of cases, mentoring and file
 * reviews are added here; the only area that may import the others.
 */
@NullMarked
package io.github.zhifa.model.enforcement;

import org.jspecify.annotations.NullMarked;
