// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.register;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.agency.Agency;
import io.github.zhifa.model.certificate.CertificateEvent;
import io.github.zhifa.model.law.PublishedDocument;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.json.Documents;
import io.github.zhifa.validation.json.InputLimits;
import io.github.zhifa.validation.json.UnreadableDocumentException;
import io.github.zhifa.validation.json.UnreadableDocumentException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * Reads a register of any size: a file that ends in {@code .csv} as a table, any other as JSON
 * Lines. No line is lost: each gives a record or a {@link LineProblem}.
 */
public final class RegisterFile {
  /** What spreadsheets in China write. */
  private static final Charset GB18030 = Charset.forName("GB18030");

  private final String name;
  private final InputLimits limits;
  private final Documents documents;
  private final RecordStore store = new RecordStore("/");
  private final ImmutableList.Builder<LineProblem> problems = ImmutableList.builder();

  private RegisterFile(String name, InputLimits limits) {
    this.name = name;
    this.limits = limits;
    this.documents = new Documents(limits);
  }

  /**
   * Reads {@code file} as known at the end of {@code knownOn}: what was recorded by then.
   *
   * @param name the file as errors and findings shall name it
   * @throws UnreadableDocumentException if it cannot be opened, or is a table without the columns
   *     that every record needs
   */
  public static StoredRegister read(String name, Path file, InputLimits limits, LocalDate knownOn)
      throws UnreadableDocumentException {
    RegisterFile register = new RegisterFile(name, limits);
    try {
      if (Ascii.toLowerCase(name).endsWith(".csv")) {
        register.readTable(file);
      } else {
        register.readLines(file);
      }
    } catch (IOException e) {
      throw new UnreadableDocumentException(
          name,
          Reason.INPUT_NOT_OPENED,
          BilingualText.of("", ""),
          BilingualText.of("无法读取的文件", "a file that cannot be read"),
          BilingualText.of("可以读取的文件", "a file that can be read"));
    }
    return new StoredRegister(register.store, head(name), register.problems.build(), knownOn);
  }

  /** Returns a register of {@code events} in memory, in which a record has its place, from 0. */
  public static StoredRegister of(
      String name, String pointerHead, Iterable<CertificateEvent> events, LocalDate knownOn) {
    RecordStore store = new RecordStore(pointerHead);
    Draft draft = new Draft();
    for (CertificateEvent event : events) {
      draft.fill(event, store.texts());
      store.add(draft, store.size());
    }
    return new StoredRegister(store, head(name), ImmutableList.of(), knownOn);
  }

  /**
   * A register has no head; its name stands for the title, and nobody is said to have issued it.
   */
  private static PublishedDocument head(String name) {
    return PublishedDocument.builder()
        .title(name)
        .issuer(Agency.builder().name("未载明").build())
        .build();
  }

  private void readLines(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      new JsonLines(store, documents, problems::add).read(in);
    }
  }

  private void readTable(Path file) throws IOException, UnreadableDocumentException {
    Charset charset = isUtf8(file) ? StandardCharsets.UTF_8 : GB18030;
    try (Reader text = open(file, charset)) {
      new RecordTable(name, store, documents, limits, problems::add).read(text);
    }
  }

  private static boolean isUtf8(Path file) throws IOException {
    char[] passed = new char[1 << 13];
    try (Reader text = open(file, StandardCharsets.UTF_8)) {
      while (text.read(passed) >= 0) {
        // a byte that is not UTF-8 ends it
      }
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static Reader open(Path file, Charset charset) throws IOException {
    return new InputStreamReader(Files.newInputStream(file), charset.newDecoder());
  }
}
