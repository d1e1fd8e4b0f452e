// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.register;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.zhifa.model.certificate.CertificateEvent;
import io.github.zhifa.validation.json.ZhifaModule;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A register of invented persons by a seed: sound careers in realistic shares, among them late and
 * corrected records, and planted errors by kind and count. Records come in no order within a few
 * hundred persons, as they do from many units.
 */
public final class GeneratedRegister {
  private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new ZhifaModule());
  private static final int PERSONS_MIXED = 500;

  private final Random random;
  private final BufferedWriter out;
  private final List<Line> waiting = new ArrayList<>();
  private final ImmutableSetMultimap.Builder<String, Long> planted = ImmutableSetMultimap.builder();
  private long written;
  private int persons;

  private GeneratedRegister(long seed, BufferedWriter out) {
    this.random = new Random(seed);
    this.out = out;
  }

  /** A line, with the code of the error that it is planted with; empty for a sound one. */
  record Line(String text, String code) {}

  /**
   * Writes a register of {@code events} lines and returns the lines of the planted errors by code.
   *
   * @param errors how many errors of each code are planted
   */
  public static ImmutableSetMultimap<String, Long> write(
      Path file, int events, long seed, Map<String, Integer> errors) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      GeneratedRegister register = new GeneratedRegister(seed, out);
      List<String> open = new ArrayList<>();
      errors.forEach((code, count) -> open.addAll(Collections.nCopies(count, code)));
      Collections.shuffle(open, register.random);
      register.fill(events, open);
      return register.planted.build();
    }
  }

  /** Returns the codes of all errors that can be planted, {@code count} times each. */
  public static ImmutableMap<String, Integer> each(int count) {
    ImmutableMap.Builder<String, Integer> errors = ImmutableMap.builder();
    PlantedErrors.codes().forEach(code -> errors.put(code, count));
    return errors.buildOrThrow();
  }

  private void fill(int events, List<String> errors) throws IOException {
    int every = Math.max(1, events / 6 / Math.max(1, errors.size()));
    int next = 0;
    while (written + waiting.size() < events || next < errors.size()) {
      String person = "p" + persons++;
      if (next < errors.size() && persons % every == 0) {
        waiting.addAll(PlantedErrors.of(errors.get(next++), person, random));
      } else {
        for (CertificateEvent event : Careers.sound(person, random)) {
          waiting.add(new Line(json(event), ""));
        }
      }
      if (persons % PERSONS_MIXED == 0) {
        flush();
      }
    }
    flush();
  }

  private void flush() throws IOException {
    Collections.shuffle(waiting, random);
    for (Line line : waiting) {
      written++;
      out.write(line.text());
      out.newLine();
      if (!line.code().isEmpty()) {
        planted.put(line.code(), written);
      }
    }
    waiting.clear();
  }

  static String json(CertificateEvent event) {
    try {
      return MAPPER.writeValueAsString(event);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
