// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.cli;

import io.github.zhifa.core.discretion.CaseGrader;
import io.github.zhifa.core.discretion.Grading;
import io.github.zhifa.core.discretion.GradingPolicy;
import io.github.zhifa.core.discretion.ItemGrader;
import io.github.zhifa.core.discretion.trace.Trace;
import io.github.zhifa.core.law.Instruments;
import io.github.zhifa.model.discretion.Benchmark;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.discretion.CaseFacts;
import io.github.zhifa.validation.catalogue.Shipped;
import io.github.zhifa.validation.json.Documents;
import io.github.zhifa.validation.json.InputLimits;
import io.github.zhifa.validation.json.Printable;
import io.github.zhifa.validation.json.UnreadableDocumentException;
import io.github.zhifa.validation.report.QuoteJson;
import io.github.zhifa.validation.report.QuoteReport;
import io.github.zhifa.validation.report.QuoteTemplate;
import io.github.zhifa.validation.report.Verdict;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Grades a case by one item of a benchmark. */
@Command(
    name = "quote",
    description = "Grades the facts of a case by one item of a benchmark and says why.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:graded; or, without --facts, the facts that the item asks for were listed",
      "2:wrong call: an unknown option, or an item that the benchmark does not have",
      "3:an input could not be read, or the item does not know a fact that is stated",
      "4:undecided: a fact is missing, no tier or several hold, or the law is not in force"
    })
final class QuoteCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "BENCHMARK", description = "A file of kind benchmark.")
  private String benchmark = "";

  @Option(
      names = "--item",
      paramLabel = "NO",
      required = true,
      description = "The number of the item, as printed.")
  private String item = "";

  @Option(
      names = "--facts",
      paramLabel = "FACTS.json",
      description =
          "A file of kind case-facts; without it the facts that are asked for are listed.")
  private @Nullable String facts;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = Choice.OfDay.class,
      description =
          "The day on which benchmark and law must be in force; the decisionDay of the facts"
              + " unless given, else today in China.")
  private @Nullable LocalDate asOf;

  @Mixin private QuotePolicy policy = new QuotePolicy();

  @Option(
      names = "--template",
      description =
          "Prints a FACTS.json for the item to fill in; what is left as it is will be refused.")
  private boolean template;

  @Mixin private TextForm form = new TextForm();

  @Override
  public Integer call() {
    Documents documents = new Documents(InputLimits.DEFAULT);
    GradingPolicy chosen = policy.of(command().commandLine());
    try {
      Benchmark read = read(documents, benchmark, Benchmark.class);
      BenchmarkItem wanted = find(read);
      CaseGrader grader = CaseGrader.of(read, wanted, new Instruments(Shipped.register()));
      if (template) {
        out(QuoteTemplate.of(grader.item()));
        return Verdict.ACCEPTED.exitCode();
      }
      return facts == null
          ? ask(wanted, grader.item())
          : answer(grader, wanted, chosen, read(documents, facts, CaseFacts.class));
    } catch (UnreadableDocumentException e) {
      err(e.file() + ": " + form.language().of(e.line()));
      return Verdict.UNREADABLE.exitCode();
    }
  }

  private static <T> T read(Documents documents, String file, Class<T> type)
      throws UnreadableDocumentException {
    Path path;
    try {
      path = Path.of(file);
    } catch (InvalidPathException e) {
      path = Path.of("");
    }
    return documents.read(file.replace('\\', '/'), path, type);
  }

  private BenchmarkItem find(Benchmark read) {
    List<BenchmarkItem> found =
        read.items().stream().filter(each -> each.number().equals(item)).toList();
    if (found.size() != 1) {
      String numbers =
          String.join(", ", read.items().stream().map(BenchmarkItem::number).distinct().toList());
      throw new ParameterException(
          command().commandLine(),
          (found.isEmpty() ? "No item " : "Several items ") + item + "; the items are " + numbers);
    }
    return found.get(0);
  }

  private int ask(BenchmarkItem wanted, ItemGrader grader) {
    out(
        form.isJson()
            ? QuoteJson.questions(wanted, grader)
            : QuoteReport.questions(wanted, grader, form.language()));
    return Verdict.ACCEPTED.exitCode();
  }

  private int answer(
      CaseGrader grader, BenchmarkItem wanted, GradingPolicy chosen, CaseFacts stated) {
    LocalDate day = Optional.ofNullable(asOf).or(stated::decisionDay).orElseGet(Today::inChina);
    Grading grading = grader.grade(stated, day, chosen, Trace.kept());
    out(
        form.isJson()
            ? QuoteJson.write(wanted, grading, day)
            : QuoteReport.text(wanted, grading, day, form.language()));
    grading
        .problems()
        .forEach(
            problem ->
                err(QuoteReport.line(Objects.requireNonNull(facts), problem, form.language())));
    return switch (grading.status()) {
      case GRADED -> Verdict.ACCEPTED.exitCode();
      case UNDECIDED -> Verdict.UNDECIDED.exitCode();
      case REFUSED -> Verdict.UNREADABLE.exitCode();
    };
  }

  private CommandSpec command() {
    return Objects.requireNonNull(spec);
  }

  private void out(String text) {
    PrintWriter out = command().commandLine().getOut();
    out.print(text);
    out.flush();
  }

  private void err(String line) {
    PrintWriter err = command().commandLine().getErr();
    err.print(Printable.of(line) + "\n");
    err.flush();
  }
}
