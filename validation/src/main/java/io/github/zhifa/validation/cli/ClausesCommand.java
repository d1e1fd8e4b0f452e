// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.cli;

import io.github.zhifa.validation.report.Verdict;
import java.util.Optional;
import picocli.CommandLine.Command;

/** Reads clauses and prints the fines that they impose. */
@Command(
    name = "clauses",
    description =
        "Reads one legal clause in Chinese per line and prints its fines, one JSON object per line.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every line was answered; what could not be read in it is among its problems",
      "2:wrong call; nothing was read",
      "3:the input or a line of it could not be read; the lines before it were answered",
      "4:something broke inside"
    })
final class ClausesCommand extends LineCommand {

  @Override
  Optional<String> answer(String line) {
    return Optional.of(ClauseJson.of(line));
  }

  @Override
  Verdict verdict() {
    return Verdict.ACCEPTED;
  }
}
