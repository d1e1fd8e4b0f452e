// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.cli;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.validation.catalogue.Catalogue;
import io.github.zhifa.validation.catalogue.Shipped;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Checker;
import io.github.zhifa.validation.engine.Dataset;
import io.github.zhifa.validation.engine.Severity;
import io.github.zhifa.validation.json.Documents;
import io.github.zhifa.validation.json.InputLimits;
import io.github.zhifa.validation.json.Printable;
import io.github.zhifa.validation.report.CheckReport;
import io.github.zhifa.validation.report.CheckedList;
import io.github.zhifa.validation.report.JsonReport;
import io.github.zhifa.validation.report.TextReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks lists and reports what is wrong with them. */
@Command(
    name = "check",
    description = "Checks lists and says what is wrong with them, where, why, and by which law.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    exitCodeListHeading = ExitCodes.HEADING,
    exitCodeList = {
      ExitCodes.ACCEPTED,
      ExitCodes.REJECTED,
      ExitCodes.USAGE,
      ExitCodes.UNREADABLE,
      ExitCodes.UNDECIDED
    })
final class CheckCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "A file, or a folder in which every list.json is checked.")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = Choice.OfDay.class,
      description = "The day as of which the law is asked; today in China unless given.")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--policy",
      paramLabel = "NAME|FILE",
      defaultValue = "national",
      description = "A policy by name, or a file of kind policy. Default: ${DEFAULT-VALUE}.")
  private String policy = "national";

  @Mixin private RegisterChoice register = new RegisterChoice();

  @Mixin private TextForm form = new TextForm();

  @Option(
      names = "--fail-on",
      paramLabel = "error|warning|info",
      defaultValue = "error",
      converter = Choice.OfSeverity.class,
      description = "The least severity that rejects. Default: ${DEFAULT-VALUE}.")
  private Severity failOn = Severity.ERROR;

  @Override
  public Integer call() throws IOException {
    CommandSpec command = java.util.Objects.requireNonNull(spec);
    Documents documents = new Documents(InputLimits.DEFAULT);
    CheckContext context =
        new CheckContext(
                asOf == null ? Today.inChina() : asOf,
                new PolicyChoice(command.commandLine(), documents).named(policy),
                register.read(command.commandLine(), documents))
            .withBandRules(Shipped.bandRules());
    ReadLists inputs = ReadLists.of(paths, documents, command.commandLine());
    CheckReport report = check(inputs, context);
    print(report, command.commandLine().getOut(), command.commandLine().getErr());
    return report.verdict().exitCode();
  }

  private CheckReport check(ReadLists inputs, CheckContext context) {
    Checker checker = new Checker(Catalogue.ALL, context.knowing(inputs.lists().values()));
    ImmutableList.Builder<CheckedList> lists = ImmutableList.builder();
    inputs
        .lists()
        .forEach(
            (file, list) -> {
              Dataset dataset = Dataset.of(file, list);
              lists.add(CheckedList.of(list, dataset, checker.check(dataset)));
            });
    return new CheckReport(
        context.asOf(), context.policy(), failOn, lists.build(), inputs.unreadable());
  }

  private void print(CheckReport report, PrintWriter out, PrintWriter err) {
    if (form.isJson()) {
      out.print(JsonReport.write(report));
    } else {
      out.print(TextReport.write(report, form.language()));
      report
          .unreadable()
          .forEach(
              input ->
                  err.print(
                      Printable.of(input.file() + ": " + form.language().of(input.line())) + "\n"));
    }
    out.flush();
    err.flush();
  }
}
