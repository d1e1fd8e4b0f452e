// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.cli;

import com.google.common.base.Ascii;
import io.github.zhifa.validation.cli.Choice.TableContent;
import io.github.zhifa.validation.json.Printable;
import io.github.zhifa.validation.report.Verdict;
import io.github.zhifa.validation.sheet.NewTable;
import java.io.IOException;
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

/** Writes an empty table to start from. */
@Command(
    name = "new",
    description = "Writes an empty table with the right headers, to be filled in and imported.",
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
      paramLabel = "items",
      converter = Choice.OfContent.class,
      description = "What the table shall hold: items is a list of items (事项清单).")
  private TableContent kind = TableContent.ITEMS;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      description = "Where the table goes: a name that ends with .csv or .xlsx and is not taken.")
  private @Nullable Path file;

  @Override
  public Integer call() {
    CommandSpec command = Objects.requireNonNull(spec);
    Path output = Objects.requireNonNull(file);
    String name = Ascii.toLowerCase(output.toString());
    if (!name.endsWith(".csv") && !name.endsWith(".xlsx")) {
      throw new ParameterException(
          command.commandLine(), "'" + output + "' does not end with .csv or .xlsx");
    }
    if (Files.exists(output, LinkOption.NOFOLLOW_LINKS)) {
      throw new ParameterException(command.commandLine(), "'" + output + "' is there already");
    }
    try {
      OutputFile.write(
          output,
          switch (kind) {
            case ITEMS -> name.endsWith(".csv") ? NewTable.csv() : NewTable.xlsx();
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
