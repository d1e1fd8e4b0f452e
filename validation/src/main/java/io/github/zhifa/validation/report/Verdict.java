// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.report;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/**
 * What a check comes to. Where several hold, the one that says most about the check itself counts:
 * {@link #USAGE}, {@link #UNREADABLE}, {@link #REJECTED}, {@link #UNDECIDED}, {@link #ACCEPTED}.
 */
public enum Verdict implements Labelled {
  /** Everything was read and decided, and no finding reaches the threshold. */
  ACCEPTED(0, "通过", "accepted"),
  /** A finding is as grave as the threshold or graver. */
  REJECTED(1, "不通过", "rejected"),
  /** The call or its configuration is wrong; nothing was checked. */
  USAGE(2, "调用有误", "wrong call"),
  /** An input could not be read; the others were checked. */
  UNREADABLE(3, "有文件无法读取", "unreadable input"),
  /** A rule that the policy needs was skipped, or a rule failed inside. */
  UNDECIDED(4, "无法判定", "undecided");

  private final int exitCode;
  private final BilingualText label;

  Verdict(int exitCode, String zh, String en) {
    this.exitCode = exitCode;
    this.label = BilingualText.of(zh, en);
  }

  /** Returns the exit code of the command line, 0 to 4; a released one never changes. */
  public int exitCode() {
    return exitCode;
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
