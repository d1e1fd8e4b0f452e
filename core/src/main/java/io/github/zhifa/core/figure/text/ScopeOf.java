// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure.text;

import io.github.zhifa.core.figure.text.Places.Said;
import io.github.zhifa.model.figure.Scope;
import java.util.List;
import java.util.Optional;

/**
 * Of whom a figure speaks: the nearest place and population before it in its sentence, else behind
 * it, else in its paragraph, else in the title. Figures are asked for in the order of the text.
 */
final class ScopeOf {
  private final Row places;
  private final Row populations;
  private final Optional<Said> titled;

  ScopeOf(Places places, Head head) {
    this.places = new Row(places.places());
    this.populations = new Row(places.populations());
    this.titled =
        places.places().stream()
            .takeWhile(each -> each.end() <= head.title().end())
            .reduce((first, later) -> later);
  }

  /**
   * A scope with how it was found.
   *
   * @param scope the scope, empty where it could not be told
   * @param own whether the sentence says the place and the population
   */
  record Found(Scope scope, boolean own) {}

  /** Returns of whom {@code mention} speaks, which counts {@code thing}. */
  Found of(Mention mention, String thing, boolean body) {
    Optional<Said> place =
        places.before(mention, mention.sentence().start()).or(() -> places.after(mention));
    Optional<Said> population = populations.before(mention, mention.sentence().start());
    boolean own = place.isPresent() && (body || population.isPresent());
    int paragraph = mention.sentence().paragraph();
    String where =
        place
            .or(() -> places.before(mention, paragraph))
            .or(() -> titled)
            .map(Said::name)
            .orElse("");
    String whom =
        population.or(() -> populations.before(mention, paragraph)).map(Said::name).orElse("");
    Scope scope = Scope.builder().place(where).population(body ? thing : whom).build();
    return new Found(scope, own);
  }

  /** Names in the order of the text, of which those up to the figure asked for last are passed. */
  private static final class Row {
    private final List<Said> all;
    private int passed;

    Row(List<Said> all) {
      this.all = all;
    }

    Optional<Said> before(Mention mention, int from) {
      while (passed < all.size() && all.get(passed).end() <= mention.start()) {
        passed++;
      }
      return passed > 0 && all.get(passed - 1).start() >= from
          ? Optional.of(all.get(passed - 1))
          : Optional.empty();
    }

    Optional<Said> after(Mention mention) {
      return passed < all.size()
              && all.get(passed).start() >= mention.end()
              && all.get(passed).end() <= mention.sentence().end()
          ? Optional.of(all.get(passed))
          : Optional.empty();
    }
  }
}
