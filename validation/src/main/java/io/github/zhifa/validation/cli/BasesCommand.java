// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.cli;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.law.Instruments;
import io.github.zhifa.core.law.LawChange;
import io.github.zhifa.validation.engine.Dataset;
import io.github.zhifa.validation.json.Documents;
import io.github.zhifa.validation.json.InputLimits;
import io.github.zhifa.validation.json.Printable;
import io.github.zhifa.validation.report.BasesCsv;
import io.github.zhifa.validation.report.BasesJson;
import io.github.zhifa.validation.report.BasesReport;
import io.github.zhifa.validation.report.BasesText;
import io.github.zhifa.validation.report.ListBases;
import io.github.zhifa.validation.report.UnreadableInput;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what a change of law does to the entries of lists. */
@Command(
    name = "bases",
    description =
        "Says what the change of law between two days does to the legal basis of each entry.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    exitCodeListHeading = "%nExit codes (where several hold: 2, then 3, 1, 4, 0):%n",
    exitCodeList = {
      "0:every entry is unaffected",
      "1:an entry has lost a basis, or one that is followed by another provision",
      "2:wrong call or configuration; nothing was read",
      "3:an input could not be read; the others were answered",
      "4:an entry cannot be decided, or something broke inside"
    })
final class BasesCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "A list, or a folder in which every list.json is read.")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = "--from",
      paramLabel = "DATE",
      required = true,
      converter = Choice.OfDay.class,
      description = "The earlier day: entries are taken to cite what is in force on it.")
  private LocalDate from = LocalDate.MIN;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      required = true,
      converter = Choice.OfDay.class,
      description = "The later day, or the same one, for how things stand on it.")
  private LocalDate to = LocalDate.MAX;

  @Mixin private RegisterChoice register = new RegisterChoice();

  @Mixin private TableForm form = new TableForm();

  @Override
  public Integer call() throws IOException {
    CommandLine commandLine = Objects.requireNonNull(spec).commandLine();
    if (to.isBefore(from)) {
      throw new ParameterException(
          commandLine,
          "--to " + to + " is before --from " + from + ", expected the same day or later");
    }
    Documents documents = new Documents(InputLimits.DEFAULT);
    LawChange change =
        new LawChange(new Instruments(register.read(commandLine, documents)), from, to);
    ReadLists read = ReadLists.of(paths, documents, commandLine);
    BasesReport report =
        new BasesReport(
            from,
            to,
            read.lists().entrySet().stream()
                .map(list -> ListBases.of(Dataset.of(list.getKey(), list.getValue()), change))
                .collect(ImmutableList.toImmutableList()),
            read.unreadable());
    print(report, commandLine);
    return report.verdict().exitCode();
  }

  private void print(BasesReport report, CommandLine commandLine) {
    PrintWriter out = commandLine.getOut();
    PrintWriter err = commandLine.getErr();
    out.print(
        switch (form.format()) {
          case TEXT -> BasesText.write(report, form.language());
          case JSON -> BasesJson.write(report);
          case CSV -> BasesCsv.write(report, form.language());
        });
    for (UnreadableInput input : report.unreadable()) {
      err.print(Printable.of(input.file() + ": " + form.language().of(input.line())) + "\n");
    }
    out.flush();
    err.flush();
  }
}
