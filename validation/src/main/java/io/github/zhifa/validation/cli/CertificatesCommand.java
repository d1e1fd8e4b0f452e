// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.cli;

import io.github.zhifa.core.certificate.StockPolicy;
import io.github.zhifa.model.figure.FigureList;
import io.github.zhifa.validation.catalogue.Shipped;
import io.github.zhifa.validation.certificate.RegisterTerms;
import io.github.zhifa.validation.cli.CertificatePolicyChoice.Named;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.ListReport;
import io.github.zhifa.validation.json.Documents;
import io.github.zhifa.validation.json.InputLimits;
import io.github.zhifa.validation.json.Printable;
import io.github.zhifa.validation.json.UnreadableDocumentException;
import io.github.zhifa.validation.register.ActsCheck;
import io.github.zhifa.validation.register.ActsFile;
import io.github.zhifa.validation.register.RegisterCheck;
import io.github.zhifa.validation.register.RegisterFile;
import io.github.zhifa.validation.register.RegisterFlows;
import io.github.zhifa.validation.register.RegisterSurvey;
import io.github.zhifa.validation.register.StoredRegister;
import io.github.zhifa.validation.report.RegisterCsv;
import io.github.zhifa.validation.report.RegisterJson;
import io.github.zhifa.validation.report.RegisterReport;
import io.github.zhifa.validation.report.RegisterText;
import io.github.zhifa.validation.report.Verdict;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says how a register of certificates stands and what is wrong with it. */
@Command(
    name = "certificates",
    description =
        "Replays a register of certificates (行政执法证件台账): states, stocks by unit, who is to be"
            + " reviewed in a month, and what is wrong with its records.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    exitCodeListHeading = ExitCodes.HEADING,
    exitCodeList = {
      "0:everything was read and nothing is an error",
      "1:a record or an act is an error, a line is neither (the others were checked), or a"
          + " published figure is not what the register has",
      ExitCodes.USAGE,
      "3:the file could not be read, or a line is over a limit",
      "4:something broke inside, or no published figure could be compared"
    })
final class CertificatesCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      description =
          "One record on each line as JSON, or a table whose name ends in .csv; of any size.")
  private String file = "";

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      required = true,
      converter = Choice.OfDay.class,
      description = "The day of which states and stocks are told.")
  private LocalDate asOf = LocalDate.MIN;

  @Option(
      names = "--review-month",
      paramLabel = "YYYY-MM",
      converter = Choice.OfMonth.class,
      description = "The month of the review; that of --as-of unless given.")
  private @Nullable YearMonth month;

  @Option(
      names = "--known-on",
      paramLabel = "DATE",
      converter = Choice.OfDay.class,
      description = "Only records that were made by the end of this day count; all unless given.")
  private @Nullable LocalDate knownOn;

  @Mixin private CertificatePolicyChoice policy = new CertificatePolicyChoice();

  @Mixin private FlowChoice flowChoice = new FlowChoice();

  @Option(
      names = "--acts",
      paramLabel = "FILE",
      description =
          "Acts as JSON Lines: which were done by an officer who was not qualified on their day, or"
              + " by fewer than two who were.")
  private @Nullable String acts;

  @Mixin private TableForm form = new TableForm();

  @Option(
      names = "--unmasked",
      description = "Prints names and keys of persons whole; messages never show them.")
  private boolean unmasked;

  @Override
  public Integer call() {
    CommandLine commandLine = Objects.requireNonNull(spec).commandLine();
    Named chosen = policy.read(commandLine, new Documents(InputLimits.DEFAULT));
    PrintWriter out = commandLine.getOut();
    try {
      RegisterReport report = report(chosen, flowChoice.flows(asOf, commandLine));
      out.print(written(report));
      return report.verdict().exitCode();
    } catch (UnreadableDocumentException e) {
      return unreadable(e.file(), form.language().of(e.line()), commandLine);
    } catch (InvalidPathException e) {
      String why = form.language().of("无法读取的文件", "a file that cannot be read");
      return unreadable(e.getInput(), why, commandLine);
    } finally {
      out.flush();
    }
  }

  private RegisterReport report(Named chosen, Optional<RegisterFlows> flows)
      throws UnreadableDocumentException {
    Optional<FigureList> figures = flowChoice.figures(new Documents(InputLimits.DEFAULT));
    Optional<ActsCheck> judge =
        acts == null
            ? Optional.empty()
            : Optional.of(new ActsCheck(ActsFile.read(acts, Path.of(acts), InputLimits.DEFAULT)));
    LocalDate known = knownOn == null ? LocalDate.MAX : knownOn;
    StoredRegister register = RegisterFile.read(file, Path.of(file), InputLimits.DEFAULT, known);
    RegisterTerms terms = RegisterTerms.of(chosen.policy());
    RegisterSurvey survey =
        new RegisterSurvey(asOf, month == null ? YearMonth.from(asOf) : month, unmasked);
    CheckContext context =
        new CheckContext(asOf, Shipped.policy("national").orElseThrow(), Shipped.register());
    ListReport found =
        RegisterCheck.run(
            register,
            terms,
            context,
            person -> {
              survey.add(person);
              flows.ifPresent(of -> of.add(person));
              judge.ifPresent(check -> check.add(person));
            });
    Optional<StockPolicy> inStock = StockPolicy.of(terms.terms(), asOf);
    return new RegisterReport(
        register,
        chosen.name(),
        inStock,
        Optional.ofNullable(knownOn),
        found,
        survey,
        flows.map(of -> flowChoice.report(of.result(), figures, inStock)),
        judge.map(check -> check.judge(terms.terms(), register.head(), context)));
  }

  private String written(RegisterReport report) {
    return switch (form.format()) {
      case TEXT -> RegisterText.write(report, form.language());
      case JSON -> RegisterJson.write(report);
      case CSV -> RegisterCsv.write(report, form.language());
    };
  }

  private static int unreadable(String name, String why, CommandLine commandLine) {
    commandLine.getErr().print(Printable.of(name + ": " + why) + "\n");
    commandLine.getErr().flush();
    return Verdict.UNREADABLE.exitCode();
  }
}
