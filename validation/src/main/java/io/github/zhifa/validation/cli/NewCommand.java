// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.cli;

import com.google.common.base.Ascii;
import io.github.zhifa.validation.cli.Choice.FormContent;
import io.github.zhifa.validation.json.Printable;
import io.github.zhifa.validation.report.FigureTemplate;
import io.github.zhifa.validation.report.Verdict;
import io.github.zhifa.validation.sheet.NewTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes an empty table or form to start from. */
@Command(
    name = "new",
    description =
        "Writes an empty table of items with the right headers, to be filled in and imported, or an"
            + " empty form for the figures of a document.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the table was written",
      "2:wrong call; nothing was written",
      "3:the file could not be written"
    })
final class NewCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "items|figures",
      converter = Choice.OfForm.class,
      description =
          "What it shall hold: items is a table for a list of items (事项清单), figures a form in JSON"
              + " for published figures (公开数字).")
  private FormContent kind = FormContent.ITEMS;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      description =
          "Where it goes: a name that is not taken and ends with .csv or .xlsx, for figures with"
              + " .json.")
  private @Nullable Path file;

  @Override
  public Integer call() {
    CommandSpec command = Objects.requireNonNull(spec);
    Path output = Objects.requireNonNull(file);
    String name = Ascii.toLowerCase(output.toString());
    boolean fits =
        switch (kind) {
          case ITEMS -> name.endsWith(".csv") || name.endsWith(".xlsx");
          case FIGURES -> name.endsWith(".json");
        };
    if (!fits) {
      String endings = kind == FormContent.FIGURES ? ".json" : ".csv or .xlsx";
      throw new ParameterException(
          command.commandLine(), "'" + output + "' does not end with " + endings);
    }
    if (Files.exists(output, LinkOption.NOFOLLOW_LINKS)) {
      throw new ParameterException(command.commandLine(), "'" + output + "' is there already");
    }
    try {
      OutputFile.write(
          output,
          switch (kind) {
            case ITEMS -> name.endsWith(".csv") ? NewTable.csv() : NewTable.xlsx();
            case FIGURES -> FigureTemplate.write().getBytes(StandardCharsets.UTF_8);
          });
      return Verdict.ACCEPTED.exitCode();
    } catch (IOException e) {
      command
          .commandLine()
          .getErr()
          .print(Printable.of(output + ": this cannot be written to") + "\n");
      command.commandLine().getErr().flush();
      return Verdict.UNREADABLE.exitCode();
    }
  }
}
