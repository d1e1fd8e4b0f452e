// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * An invented yearbook: some counties with their offices, posts and certificates, and what was
 * published of them: counts, means an office, growths and shares, each rounded in its own way, all
 * true but for those that were changed on purpose.
 */
final class Yearbook {
  private static final String[] COUNTS = {"offices", "posts", "rise", "open", "in", "out", "close"};
  private static final LinearForm ONE = LinearForm.constant(BigDecimal.ONE);

  private final Random random;
  private final ClaimSystem.Builder system = ClaimSystem.builder();
  private final Map<String, Long> truth = new LinkedHashMap<>();
  private final List<Claim> claims = new ArrayList<>();

  /** A published number: {@code value / per}, rounded to so many places. */
  private record Claim(LinearForm value, LinearForm per, int places) {}

  private Yearbook(long seed) {
    this.random = new Random(seed);
  }

  /**
   * Returns a system with {@code 7 (counties + 1)} unknowns.
   *
   * @param number how many claims
   * @param errors how many of them are changed
   */
  static ClaimSystem of(long seed, int counties, int number, int errors) {
    Yearbook yearbook = new Yearbook(seed);
    for (int county = 1; county <= counties; county++) {
      yearbook.county(county);
    }
    yearbook.totals(counties);
    yearbook.publish(number, errors);
    return yearbook.system.build();
  }

  private void county(int county) {
    long offices = 5L + random.nextInt(20);
    long posts = offices * (40 + random.nextInt(60));
    long open = 200L + random.nextInt(2000);
    long in = random.nextInt(300);
    long out = random.nextInt(200);
    long[] numbers = {
      offices, posts, posts / 4 + random.nextInt(9), open, in, out, open + in - out
    };
    for (int i = 0; i < COUNTS.length; i++) {
      add(COUNTS[i] + county, numbers[i]);
    }
    relate("" + county);
  }

  private void totals(int counties) {
    for (String count : COUNTS) {
      LinearForm parts = LinearForm.constant(BigDecimal.ZERO);
      for (int county = 1; county <= counties; county++) {
        parts = parts.plus(LinearForm.of(count + county));
      }
      add(count, parts.valueAt(truth).longValueExact());
      system.addAll(Constraint.zero(LinearForm.of(count).minus(parts)));
      for (int county = 1; county <= counties; county++) {
        claims.add(new Claim(LinearForm.of(count + county), LinearForm.of(count), 3));
      }
    }
    relate("");
  }

  private void add(String name, long value) {
    truth.put(name, value);
    system.unknown(name, 0, 1_000_000_000);
    system.add(Constraint.aboveZero(LinearForm.of(name).plus(ONE)));
    claims.add(new Claim(LinearForm.of(name), ONE, random.nextInt(3) - 2));
  }

  /** What holds in one county, or in all of them together. */
  private void relate(String county) {
    LinearForm offices = LinearForm.of("offices" + county);
    LinearForm posts = LinearForm.of("posts" + county);
    LinearForm rise = LinearForm.of("rise" + county);
    LinearForm open = LinearForm.of("open" + county);
    LinearForm close = LinearForm.of("close" + county);
    LinearForm in = LinearForm.of("in" + county);
    LinearForm out = LinearForm.of("out" + county);
    system.add(Constraint.aboveZero(offices));
    system.add(Constraint.aboveZero(posts.minus(rise)));
    system.addAll(Constraint.zero(open.plus(in).minus(out).minus(close)));
    claims.add(new Claim(posts, offices, random.nextInt(2)));
    claims.add(new Claim(rise, offices, random.nextInt(2)));
    claims.add(new Claim(close, offices, random.nextInt(2)));
    claims.add(new Claim(rise, posts.minus(rise), 2 + random.nextInt(2)));
    claims.add(new Claim(close, posts, 2));
  }

  private void publish(int number, int errors) {
    Collections.shuffle(claims, random);
    for (int i = 0; i < number; i++) {
      Claim claim = claims.get(i % claims.size());
      int places = claim.places() + i / claims.size();
      BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(-places);
      BigDecimal half = step.divide(BigDecimal.valueOf(2));
      BigDecimal printed =
          claim
              .value()
              .valueAt(truth)
              .divide(claim.per().valueAt(truth).max(BigDecimal.ONE), places, RoundingMode.HALF_UP);
      if (i < errors) {
        printed = printed.add(step.multiply(BigDecimal.valueOf(3 + random.nextInt(20))));
      }
      String name = "claim" + i;
      system.add(
          Constraint.atLeastZero(claim.value().minus(claim.per().times(printed.subtract(half))))
              .claimedBy(name));
      system.add(
          Constraint.aboveZero(claim.per().times(printed.add(half)).minus(claim.value()))
              .claimedBy(name));
    }
  }
}
