// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.cli;

/** The table of exit codes in the help; the numbers are those of the verdicts. */
final class ExitCodes {
  static final String HEADING = "%nExit codes (where several hold: 2, then 3, 1, 4, 0):%n";
  static final String ACCEPTED = "0:accepted: everything was read, nothing reaches the threshold";
  static final String REJECTED = "1:rejected: a finding reaches the threshold of --fail-on";
  static final String USAGE = "2:wrong call or configuration; nothing was checked";
  static final String UNREADABLE = "3:an input could not be read; the others were checked";
  static final String UNDECIDED =
      "4:undecided: a rule that the policy needs was skipped, or something broke inside";

  private ExitCodes() {}
}
