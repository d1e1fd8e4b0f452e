// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import io.github.zhifa.validation.catalogue.Catalogue;
import io.github.zhifa.validation.catalogue.ExampleLists;
import io.github.zhifa.validation.catalogue.Shipped;
import io.github.zhifa.validation.json.Documents;
import io.github.zhifa.validation.json.InputLimits;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * A rule knows its reach: the rows may come in any order and in any parts, as from a stream or a
 * cluster, and the findings are the same.
 */
class ReachProperties {
  private static final CheckContext CONTEXT =
      new CheckContext(
          LocalDate.of(2026, 8, 14),
          Shipped.policy("qinhuangdao").orElseThrow(),
          Shipped.register());
  private static final ImmutableList<Dataset> LISTS = lists();

  @Property(tries = 10)
  void rowsInAnyOrderAndInAnyPartsGiveTheSameFindings(@ForAll Random random) {
    ImmutableList<Rule<?>> rules =
        Catalogue.ALL.stream()
            .flatMap(set -> set.rules().stream())
            .collect(ImmutableList.toImmutableList());
    assertThat(rules).isNotEmpty();
    for (Rule<?> rule : rules) {
      Dataset wrong = ExampleLists.dataset(rule.info().wrong());
      CheckContext context = CONTEXT.knowing(ExampleLists.beside(rule.info().wrong()));
      Stream.concat(Stream.of(wrong), LISTS.stream())
          .forEach(dataset -> sameInParts(rule, dataset, context, random));
    }
  }

  private static <R> void sameInParts(
      Rule<R> rule, Dataset dataset, CheckContext context, Random random) {
    ImmutableList<Row<R>> rows = dataset.rows(rule.reads());
    if (rows.isEmpty()) {
      return;
    }
    RuleSet alone = new RuleSet("alone", rule.info().title(), ImmutableList.of(rule));
    ListReport whole = new Checker(ImmutableList.of(alone), context).check(dataset);
    List<Row<R>> shuffled = new ArrayList<>(rows);
    Collections.shuffle(shuffled, random);
    List<Finding> found = new ArrayList<>();
    FindingSink sink =
        new FindingSink(
            rule.info(), context.policy().severityOf(rule.info()), dataset.file(), found::add);
    if (rule instanceof FoldRule<R, ?> fold) {
      fold(fold, shuffled, dataset, context, random, sink);
    } else if (rule instanceof GroupRule<R, ?> group) {
      group(group, shuffled, context, sink);
    } else {
      shuffled.forEach(row -> ((RecordRule<R>) rule).check(row, context, sink));
    }

    assertThat(ImmutableList.sortedCopyOf(found))
        .as("%s over %s", rule.info().code(), dataset.document().title())
        .isEqualTo(whole.findings());
    RuleStatus status = whole.outcomes().get(0).status();
    if (found.isEmpty() && sink.whyUndecided().isEmpty()) {
      assertThat(sink.hasApplied()).isEqualTo(status == RuleStatus.CLEAN);
    }
  }

  /** Folds parts of random sizes, some of them empty, and merges them in random order. */
  private static <R, S> void fold(
      FoldRule<R, S> rule,
      List<Row<R>> rows,
      Dataset dataset,
      CheckContext context,
      Random random,
      FindingSink sink) {
    List<S> parts = new ArrayList<>();
    int first = 0;
    while (first < rows.size()) {
      int end = Math.min(rows.size(), first + random.nextInt(rows.size() + 1));
      S part = rule.empty();
      for (Row<R> row : rows.subList(first, end)) {
        part = rule.add(part, row);
      }
      parts.add(part);
      first = end;
    }
    while (parts.size() > 1) {
      S left = parts.remove(random.nextInt(parts.size()));
      S right = parts.remove(random.nextInt(parts.size()));
      parts.add(rule.merge(left, right));
    }
    rule.check(parts.get(0), dataset.document(), context, sink);
  }

  /** Gathers groups from rows in any order, as a cluster does, and restores their order. */
  private static <R, K> void group(
      GroupRule<R, K> rule, List<Row<R>> rows, CheckContext context, FindingSink sink) {
    ImmutableListMultimap<K, Row<R>> groups =
        Multimaps.index(
            rows.stream().filter(row -> rule.keyOf(row).isPresent()).toList(),
            row -> rule.keyOf(row).orElseThrow());
    for (K key : ImmutableSet.copyOf(groups.keySet())) {
      ImmutableList<Row<R>> group =
          ImmutableList.sortedCopyOf(Comparator.comparing(Row::position), groups.get(key));
      rule.check(key, group, context, sink);
    }
  }

  private static ImmutableList<Dataset> lists() {
    Documents documents = new Documents(InputLimits.DEFAULT);
    ImmutableList.Builder<Dataset> lists = ImmutableList.builder();
    try (Stream<Path> files = Files.walk(Path.of("lists"))) {
      for (Path file : files.filter(each -> each.endsWith("list.json")).sorted().toList()) {
        lists.add(Dataset.of(file.toString(), documents.readList(file.toString(), file)));
      }
    } catch (Exception e) {
      throw new IllegalStateException("cannot read the published lists", e);
    }
    return lists.build();
  }
}
