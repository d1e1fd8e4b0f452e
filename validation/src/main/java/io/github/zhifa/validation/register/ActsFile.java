// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.register;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.certificate.EnforcementAct;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.json.Documents;
import io.github.zhifa.validation.json.InputLimits;
import io.github.zhifa.validation.json.UnreadableDocumentException;
import io.github.zhifa.validation.json.UnreadableDocumentException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Reads acts whose officers a register is asked about: JSON Lines, one act on each line. */
public final class ActsFile {
  private final Documents documents;
  private final ImmutableList.Builder<StatedAct> acts = ImmutableList.builder();
  private final ImmutableList.Builder<LineProblem> problems = ImmutableList.builder();

  private ActsFile(InputLimits limits) {
    this.documents = new Documents(limits);
  }

  /**
   * An act and where it stands.
   *
   * @param line the number of its line, from 1
   * @param act the act
   */
  public record StatedAct(int line, EnforcementAct act) {}

  /**
   * The acts of a file.
   *
   * @param name the file as findings name it
   * @param acts the acts
   * @param problems the lines that are none, in order
   */
  public record Acts(
      String name, ImmutableList<StatedAct> acts, ImmutableList<LineProblem> problems) {}

  /**
   * Reads {@code file}. No line is lost: each gives an act or a {@link LineProblem}.
   *
   * @param name the file as errors and findings shall name it
   * @throws UnreadableDocumentException if it cannot be opened
   */
  public static Acts read(String name, Path file, InputLimits limits)
      throws UnreadableDocumentException {
    ActsFile read = new ActsFile(limits);
    try (InputStream in = Files.newInputStream(file)) {
      new LineSplitter(read.new Reader()).split(in);
    } catch (IOException e) {
      throw new UnreadableDocumentException(
          name,
          Reason.INPUT_NOT_OPENED,
          BilingualText.of("", ""),
          BilingualText.of("无法读取的文件", "a file that cannot be read"),
          BilingualText.of("可以读取的文件", "a file that can be read"));
    }
    return new Acts(name, read.acts.build(), read.problems.build());
  }

  private final class Reader implements LineSplitter.Lines {
    @Override
    public void line(byte[] bytes, int start, int end, int number) {
      try {
        byte[] own = Arrays.copyOfRange(bytes, start, end);
        acts.add(
            new StatedAct(number, documents.readPart("line " + number, own, EnforcementAct.class)));
      } catch (UnreadableDocumentException e) {
        problems.add(LineProblem.of(number, e));
      }
    }

    @Override
    public void tooLong(int number) {
      problems.add(LineProblem.tooLong(number, LineSplitter.LONGEST));
    }
  }
}
