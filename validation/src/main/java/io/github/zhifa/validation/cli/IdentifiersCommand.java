// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.cli;

import io.github.zhifa.core.agency.CreditCodeChecker;
import io.github.zhifa.validation.cli.Choice.IdentifierChoice;
import io.github.zhifa.validation.report.Verdict;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks identifiers and prints every check that they fail. */
@Command(
    name = "identifiers",
    description =
        "Checks one identifier per line (区划代码、统一社会信用代码、公民身份号码、事项编码) and prints every check that it"
            + " fails; blank lines are passed over.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:no line is certainly wrong; some may be doubtful",
      "1:a line is certainly wrong",
      "2:wrong call; nothing was read",
      "3:the input or a line of it could not be read; the lines before it were answered",
      "4:something broke inside"
    })
final class IdentifiersCommand extends LineCommand {

  @Option(
      names = "--kind",
      paramLabel = "auto|division|credit|resident|item",
      defaultValue = "auto",
      converter = Choice.OfIdentifier.class,
      description =
          "As what the lines are checked; auto tells division, credit and resident by their form,"
              + " item is the layout of DB52/T 1264-2018. Default: ${DEFAULT-VALUE}.")
  private IdentifierChoice kind = IdentifierChoice.AUTO;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = Choice.OfDay.class,
      description = "The day by which persons must be born; today in China unless given.")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--issued",
      paramLabel = "FILE",
      converter = IssuedCodes.class,
      description =
          "Credit codes that a register has although they do not satisfy the standard, such as"
              + " those of early pilot regions: one on a line, in UTF-8; they are sound.")
  private CreditCodeChecker credit = CreditCodeChecker.standard();

  @Mixin private TextForm form = new TextForm();

  @Option(
      names = "--unmasked",
      description = "Prints resident numbers whole; messages never show them.")
  private boolean unmasked;

  private long line;
  private boolean wrong;

  @Override
  Optional<String> answer(String text) {
    line++;
    return text.isBlank() ? Optional.empty() : Optional.of(answerOf(text));
  }

  private String answerOf(String text) {
    LocalDate day = asOf == null ? Today.inChina() : asOf;
    IdentifierAnswer answer =
        new IdentifierAnswer.Way(kind, day, credit, unmasked).answer(line, text.strip());
    wrong |= answer.result() == IdentifierAnswer.Result.WRONG;
    return form.isJson()
        ? IdentifierLines.json(answer)
        : IdentifierLines.text(answer, form.language());
  }

  @Override
  Verdict verdict() {
    return wrong ? Verdict.REJECTED : Verdict.ACCEPTED;
  }
}
