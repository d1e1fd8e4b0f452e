// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.cli;

import io.github.zhifa.core.staffing.PlanAnswer;
import io.github.zhifa.core.staffing.QuotaLedger;
import io.github.zhifa.model.staffing.QuotaPlan;
import io.github.zhifa.model.staffing.StaffingTable;
import io.github.zhifa.validation.catalogue.Catalogue;
import io.github.zhifa.validation.catalogue.Shipped;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Checker;
import io.github.zhifa.validation.engine.Dataset;
import io.github.zhifa.validation.json.Documents;
import io.github.zhifa.validation.json.InputLimits;
import io.github.zhifa.validation.json.Printable;
import io.github.zhifa.validation.json.UnreadableDocumentException;
import io.github.zhifa.validation.report.StaffingCsv;
import io.github.zhifa.validation.report.StaffingJson;
import io.github.zhifa.validation.report.StaffingReport;
import io.github.zhifa.validation.report.StaffingText;
import io.github.zhifa.validation.report.UnreadableInput;
import io.github.zhifa.validation.report.Verdict;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says how a staffing table stands on a day, what is wrong with it, and what a plan would do. */
@Command(
    name = "staffing",
    description =
        "Replays a staffing table (编制台账): posts and people by unit, kind, level and area, what is"
            + " wrong with it, and whether a plan of transfers may be signed.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    exitCodeListHeading = ExitCodes.HEADING,
    exitCodeList = {
      "0:nothing in the table is an error, and the plan, if one is given, is accepted",
      "1:something in the table is an error, or the plan is refused",
      ExitCodes.USAGE,
      "3:the table or the plan could not be read, or is over a limit",
      "4:undecided: somebody has to look at the plan, or something broke inside"
    })
final class StaffingCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "A file of kind staffing.")
  private String file = "";

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      required = true,
      converter = Choice.OfDay.class,
      description = "The day of which posts and people are told.")
  private LocalDate asOf = LocalDate.MIN;

  @Option(
      names = "--plan",
      paramLabel = "PLAN",
      description = "A file of kind quota-plan with transfers that nobody has signed yet.")
  private @Nullable String plan;

  @Mixin private TableForm form = new TableForm();

  private final Documents documents = new Documents(InputLimits.LARGE);

  @Override
  public Integer call() {
    Optional<StaffingTable> table = read(file, StaffingTable.class);
    Optional<QuotaPlan> given =
        Optional.ofNullable(plan).flatMap(name -> read(name, QuotaPlan.class));
    if (table.isEmpty() || (plan != null && given.isEmpty())) {
      return Verdict.UNREADABLE.exitCode();
    }
    StaffingReport report = report(table.orElseThrow(), given);
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    out.print(written(report));
    out.flush();
    return report.verdict().exitCode();
  }

  private StaffingReport report(StaffingTable table, Optional<QuotaPlan> given) {
    CheckContext context =
        new CheckContext(asOf, Shipped.policy("national").orElseThrow(), Shipped.register());
    Dataset dataset = Dataset.of(file, table);
    QuotaLedger ledger = dataset.rows(QuotaLedger.class).get(0).value();
    return new StaffingReport(
        ledger,
        asOf,
        new Checker(Catalogue.ALL, context).check(dataset),
        given.map(transfers -> PlanAnswer.of(ledger, transfers.transfers())));
  }

  private String written(StaffingReport report) {
    return switch (form.format()) {
      case TEXT -> StaffingText.write(report, form.language());
      case JSON -> StaffingJson.write(report);
      case CSV -> StaffingCsv.write(report, form.language());
    };
  }

  private <T> Optional<T> read(String name, Class<T> type) {
    try {
      return Optional.of(documents.read(name, Path.of(name), type));
    } catch (UnreadableDocumentException e) {
      err(name + ": " + form.language().of(UnreadableInput.of(e).line()));
    } catch (InvalidPathException e) {
      err(name + ": " + form.language().of("无法读取的文件", "a file that cannot be read"));
    }
    return Optional.empty();
  }

  private void err(String line) {
    PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
    err.print(Printable.of(line) + "\n");
    err.flush();
  }
}
