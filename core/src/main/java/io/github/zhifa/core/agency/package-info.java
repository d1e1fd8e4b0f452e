// SPDX-License-Identifier: Apache-2.0
/**
 * What do names and numbers of agencies and persons tell? {@link AgencyNames} reads the level of an
 * organ from its place. An {@link IdentifierChecker} answers every check that an identifier fails
 * ({@link IdentifierReading}, {@link FailedCheck}) and how much that says against it ({@link
 * FaultStrength}): division codes, unified social credit codes, resident numbers, and item codes by
 * a layout that the caller names ({@link ItemCodeFormat}). {@link Identifiers} tells the kinds
 * apart, {@link Masking} keeps resident numbers out of what is printed. {@link DivisionAreas} tells
 * which divisions lie in which.
 */
@NullMarked
package io.github.zhifa.core.agency;

import org.jspecify.annotations.NullMarked;
