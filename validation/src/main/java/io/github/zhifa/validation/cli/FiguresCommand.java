// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.cli;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.github.zhifa.core.figure.Reconciler;
import io.github.zhifa.model.figure.FigureList;
import io.github.zhifa.validation.figure.FigureAnswer;
import io.github.zhifa.validation.json.Documents;
import io.github.zhifa.validation.json.InputLimits;
import io.github.zhifa.validation.json.Printable;
import io.github.zhifa.validation.json.UnreadableDocumentException;
import io.github.zhifa.validation.report.FigureJson;
import io.github.zhifa.validation.report.FigureText;
import io.github.zhifa.validation.report.Verdict;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Says what follows from the figures of a document. */
@Command(
    name = "figures",
    description =
        "Says whether the figures of a document can all be true, what follows from them, and which"
            + " of them contradict each other.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the figures can all be true, together with what is known",
      "1:they cannot",
      "2:wrong call: an unknown option or name, or a value outside of its bounds",
      "3:the file could not be read",
      "4:undecided: figures could not be taken in or compared, or the steps did not suffice"
    })
final class FiguresCommand implements Callable<Integer> {
  private static final int MOST_LISTED = 10_000;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "A file of kind figures.")
  private String file = "";

  @Option(
      names = "--known",
      paramLabel = "NAME=VALUE",
      converter = OfKnown.class,
      description =
          "The value of an unknown that is known from elsewhere; several times. It goes before a"
              + " figure of the list that knows it from elsewhere.")
  private List<Known> known = new ArrayList<>();

  @Option(
      names = "--fractions",
      paramLabel = "NAME",
      split = ",",
      description =
          "An unknown that may be a fraction, as where half a post is counted; several times, or"
              + " with commas. The others are whole.")
  private List<String> fractions = new ArrayList<>();

  @Option(
      names = "--most",
      paramLabel = "N",
      defaultValue = "100",
      description =
          "How many combinations, contradictions and sets to set aside are listed at most, 1 to"
              + " 10000. Default: ${DEFAULT-VALUE}.")
  private int most;

  @Option(
      names = "--steps",
      paramLabel = "N",
      defaultValue = "" + Reconciler.DEFAULT_STEPS,
      description =
          "How many steps each kind of question may take; more of them decide more. Default:"
              + " ${DEFAULT-VALUE}, about half a second.")
  private long steps;

  @Mixin private TextForm form = new TextForm();

  @Override
  public Integer call() {
    if (most < 1 || most > MOST_LISTED) {
      throw wrong("--most is " + most + ", expected 1 to " + MOST_LISTED);
    }
    if (steps < 0) {
      throw wrong("--steps is " + steps + ", expected 0 or more");
    }
    Optional<FigureList> list = read();
    if (list.isEmpty()) {
      return Verdict.UNREADABLE.exitCode();
    }
    FigureAnswer answer = answer(list.get());
    PrintWriter out = command().commandLine().getOut();
    out.print(form.isJson() ? FigureJson.write(answer) : FigureText.write(answer, form.language()));
    out.flush();
    return switch (answer.verdict()) {
      case FEASIBLE -> Verdict.ACCEPTED.exitCode();
      case INFEASIBLE -> Verdict.REJECTED.exitCode();
      case UNDECIDED -> Verdict.UNDECIDED.exitCode();
    };
  }

  private FigureAnswer answer(FigureList list) {
    Map<String, Long> values = new LinkedHashMap<>();
    for (Known each : known) {
      if (values.put(each.name(), each.value()) != null) {
        throw wrong("--known gives '" + each.name() + "' twice");
      }
    }
    ImmutableSet<String> names = FigureAnswer.names(list);
    for (String name : Iterables.concat(values.keySet(), fractions)) {
      if (!names.contains(name)) {
        throw wrong("No unknown '" + name + "' in the file; it has " + Joiner.on(", ").join(names));
      }
    }
    try {
      return FigureAnswer.of(list, values, new LinkedHashSet<>(fractions), most, steps);
    } catch (IllegalArgumentException e) {
      throw wrong("--known: " + e.getMessage());
    }
  }

  private Optional<FigureList> read() {
    try {
      Path path = Path.of(file);
      return Optional.of(
          new Documents(InputLimits.DEFAULT).read(file.replace('\\', '/'), path, FigureList.class));
    } catch (UnreadableDocumentException e) {
      err(e.file() + ": " + form.language().of(e.line()));
    } catch (InvalidPathException e) {
      err(file + ": " + form.language().of("不能作为文件名", "no file can have this name"));
    }
    return Optional.empty();
  }

  private ParameterException wrong(String what) {
    return new ParameterException(command().commandLine(), what);
  }

  private CommandSpec command() {
    return Objects.requireNonNull(spec);
  }

  private void err(String line) {
    PrintWriter err = command().commandLine().getErr();
    err.print(Printable.of(line) + "\n");
    err.flush();
  }

  /** What is known from elsewhere. */
  private record Known(String name, long value) {}

  static final class OfKnown implements ITypeConverter<Known> {
    @Override
    public Known convert(String value) {
      int sign = value.lastIndexOf('=');
      try {
        return new Known(
            value.substring(0, Math.max(sign, 0)), Long.parseLong(value.substring(sign + 1)));
      } catch (NumberFormatException e) {
        throw new TypeConversionException(
            "'" + value + "' is not a name and a whole number such as townships=74");
      }
    }
  }
}
