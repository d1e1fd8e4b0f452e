// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.cli;

import io.github.zhifa.validation.cli.TextLines.UnreadableLineException;
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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A command that answers line by line, from a file or from standard input. */
abstract class LineCommand implements Callable<Integer> {
  private static final String STANDARD_INPUT = "standard input";

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description = "A file in UTF-8; standard input unless given.")
  private @Nullable String file;

  /** Answers one line, without its end; the answer is printed on a line of its own. */
  abstract Optional<String> answer(String line);

  /** Returns the verdict once every line was answered. */
  abstract Verdict verdict();

  @Override
  public final Integer call() {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    try (InputStream in = open()) {
      print(new TextLines(in, InputLimits.DEFAULT), out);
      return verdict().exitCode();
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

  private void print(TextLines lines, PrintWriter out) throws IOException, UnreadableLineException {
    Optional<String> line = lines.next();
    while (line.isPresent()) {
      answer(line.get()).ifPresent(answer -> out.print(answer + "\n"));
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
