// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.agency;

import java.time.LocalDate;
import java.util.Random;
import java.util.function.Function;

/** Invented numbers, the same in each run: sound ones and damaged ones in a shuffled order. */
final class IdentifierMix {
  /** They fit into the cache, where a number is that was just read. */
  static final int SIZE = 4_096;

  private static final String[] PLACES = {"110199", "130399", "440399", "520199", "650199"};

  private IdentifierMix() {}

  static String[] residents() {
    return mixed(new Random(1), IdentifierMix::resident, "0123456789X");
  }

  static String[] credits() {
    return mixed(new Random(2), IdentifierMix::credit, CreditDigits.CHARACTERS + "IO");
  }

  private static String[] mixed(Random random, Function<Random, String> sound, String characters) {
    String[] numbers = new String[SIZE];
    for (int i = 0; i < SIZE; i++) {
      String number = sound.apply(random);
      numbers[i] = random.nextBoolean() ? number : damaged(number, random, characters);
    }
    return numbers;
  }

  /** One in eight loses its last character, the others get another character somewhere. */
  private static String damaged(String number, Random random, String characters) {
    if (random.nextInt(8) == 0) {
      return number.substring(0, number.length() - 1);
    }
    int place = random.nextInt(number.length());
    char other = characters.charAt(random.nextInt(characters.length()));
    return number.substring(0, place) + other + number.substring(place + 1);
  }

  private static String resident(Random random) {
    LocalDate birth = LocalDate.of(1940, 1, 1).plusDays(random.nextInt(20_000));
    String old =
        PLACES[random.nextInt(PLACES.length)]
            + birth.toString().replace("-", "").substring(2)
            + "%03d".formatted(random.nextInt(1000));
    return ResidentNumberChecker.modern(old);
  }

  private static String credit(Random random) {
    StringBuilder code = new StringBuilder("9").append(random.nextInt(1, 4));
    code.append(PLACES[random.nextInt(PLACES.length)]);
    for (int i = 0; i < 8; i++) {
      int range = random.nextInt(4) == 0 ? CreditDigits.CHARACTERS.length() : 10;
      code.append(CreditDigits.CHARACTERS.charAt(random.nextInt(range)));
    }
    code.append(CreditDigits.innerCheck(code + "0"));
    return code.append(CreditDigits.check(code)).toString();
  }
}
