// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.cli;

import com.google.common.collect.ImmutableSet;
import io.github.zhifa.core.agency.CreditCodeChecker;
import io.github.zhifa.core.agency.IdentifierReading;
import io.github.zhifa.validation.cli.TextLines.UnreadableLineException;
import io.github.zhifa.validation.json.InputLimits;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the credit codes that a caller knows to be issued, one on a line. */
final class IssuedCodes implements ITypeConverter<CreditCodeChecker> {
  @Override
  public CreditCodeChecker convert(String file) {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(Path.of(file)))) {
      return CreditCodeChecker.withIssued(read(file, new TextLines(in, InputLimits.DEFAULT)));
    } catch (UnreadableLineException e) {
      throw new TypeConversionException("'" + file + "': " + e.what());
    } catch (IOException | InvalidPathException e) {
      throw new TypeConversionException("'" + file + "' is not a file that can be read");
    }
  }

  private static ImmutableSet<String> read(String file, TextLines lines)
      throws IOException, UnreadableLineException {
    ImmutableSet.Builder<String> codes = ImmutableSet.builder();
    int number = 1;
    for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
      if (!line.get().isBlank()) {
        codes.add(code(file, number, line.get().strip()));
      }
      number++;
    }
    return codes.build();
  }

  /** A resident number in such a list is a mistake, and no error shows it. */
  private static String code(String file, int number, String text) {
    IdentifierReading reading = CreditCodeChecker.standard().check(text);
    if (reading.isCertainlyWrong()) {
      throw new TypeConversionException(
          "'" + file + "': line " + number + " is not the form of a unified social credit code");
    }
    return reading.normal();
  }
}
