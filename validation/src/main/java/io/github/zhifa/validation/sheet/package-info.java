// SPDX-License-Identifier: Apache-2.0
/**
 * What does a table say that a bureau published? A {@link SheetFile} (CSV or .xlsx) has {@link
 * Sheet}s of rows as a spreadsheet shows them. {@link ItemTable} reads the items of all sheets by
 * their headers and tells of every row what became of it: read, passed over, or a {@link
 * SheetProblem} with sheet, row and column. Needs commons-csv and poi-ooxml, which are optional
 * dependencies.
 */
@NullMarked
package io.github.zhifa.validation.sheet;

import org.jspecify.annotations.NullMarked;
