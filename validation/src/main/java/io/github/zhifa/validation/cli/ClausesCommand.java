// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.cli;

import io.github.zhifa.validation.cli.ClauseLines.UnreadableLineException;
import io.github.zhifa.validation.json.InputLimits;
import io.github.zhifa.validation.json.Printable;
import io.github.zhifa.validation.report.Verdict;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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
final class ClausesCommand implements Callable<Integer> {
  private static final String STANDARD_INPUT = "standard input";

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description = "A file in UTF-8; standard input unless given.")
  private @Nullable String file;

  @Override
  public Integer call() {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    try (InputStream in = open()) {
      print(new ClauseLines(in, InputLimits.DEFAULT), out);
      return Verdict.ACCEPTED.exitCode();
    } catch (UnreadableLineException e) {
      return unreadable(e.what());
    } catch (IOException | InvalidPathException e) {
      return unreadable("found no file that can be opened, expected a file that can be read");
    } finally {
      out.flush();
    }
  }

  private InputStream open() throws IOException {
    return new BufferedInputStream(file == null ? System.in : Files.newInputStream(Path.of(file)));
  }

  private static void print(ClauseLines lines, PrintWriter out)
      throws IOException, UnreadableLineException {
    Optional<String> line = lines.next();
    while (line.isPresent()) {
      out.print(ClauseJson.of(line.get()) + "\n");
      line = lines.next();
    }
  }

  private int unreadable(String why) {
    String name = file == null ? STANDARD_INPUT : file;
    PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
    err.print(Printable.of(name + ": " + why) + "\n");
    err.flush();
    return Verdict.UNREADABLE.exitCode();
  }
}
