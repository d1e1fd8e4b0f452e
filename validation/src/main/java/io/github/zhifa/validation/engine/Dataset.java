// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import io.github.zhifa.core.discretion.table.ItemTables;
import io.github.zhifa.core.discretion.tier.GradeNames;
import io.github.zhifa.core.staffing.QuotaLedger;
import io.github.zhifa.model.discretion.Benchmark;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.discretion.GeneralProvisions;
import io.github.zhifa.model.discretion.NoPenaltyConduct;
import io.github.zhifa.model.discretion.NoPenaltyList;
import io.github.zhifa.model.discretion.OutcomeCases;
import io.github.zhifa.model.discretion.Tier;
import io.github.zhifa.model.discretion.TieredScheme;
import io.github.zhifa.model.figure.FigureList;
import io.github.zhifa.model.item.AdoptionRegister;
import io.github.zhifa.model.item.CapacityAssessment;
import io.github.zhifa.model.item.CapacityRating;
import io.github.zhifa.model.item.Item;
import io.github.zhifa.model.item.ItemList;
import io.github.zhifa.model.item.ItemReference;
import io.github.zhifa.model.law.CountedThing;
import io.github.zhifa.model.law.Published;
import io.github.zhifa.model.law.PublishedDocument;
import io.github.zhifa.model.staffing.StaffingTable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One list, taken apart into the records that rules read: its head, its entries in the form common
 * to all kinds, its entries in their own form, and what all rules share: of a benchmark the tables
 * of its items, of a staffing table its ledger.
 */
public final class Dataset {
  private final String file;
  private final PublishedDocument document;
  private final ImmutableMap<Class<?>, ImmutableList<Row<?>>> rows;

  private Dataset(
      String file, PublishedDocument document, ImmutableMap<Class<?>, ImmutableList<Row<?>>> rows) {
    this.file = file;
    this.document = document;
    this.rows = rows;
  }

  /**
   * Returns the records of {@code list}.
   *
   * @param file the file as findings shall name it
   * @throws IllegalArgumentException if the list is of a kind that is not known
   */
  public static Dataset of(String file, Published list) {
    ImmutableMap.Builder<Class<?>, ImmutableList<Row<?>>> rows = ImmutableMap.builder();
    PublishedDocument document = list.document();
    rows.put(
        PublishedDocument.class, ImmutableList.of(new Row<>(0, "/document", document, document)));
    ListKind kind = kindOf(list);
    rows.put(
        ListHead.class,
        ImmutableList.of(new Row<>(0, "/document", document, new ListHead(kind, document))));
    if (list instanceof ItemList items) {
      rows.put(ItemList.class, whole(document, items));
      rows.put(Item.class, located(document, items.items(), Function.identity()));
      rows.put(ListEntry.class, located(document, items.items(), Dataset::entry));
    } else if (list instanceof Benchmark benchmark) {
      rows.put(BenchmarkItem.class, located(document, benchmark.items(), Function.identity()));
      rows.put(
          ItemTables.class,
          located(document, benchmark.items(), item -> ItemTables.of(benchmark, item)));
      rows.put(ListedOutcomes.class, outcomes(benchmark));
      rows.put(ListEntry.class, located(document, benchmark.items(), Dataset::entry));
    } else if (list instanceof NoPenaltyList conducts) {
      rows.put(NoPenaltyConduct.class, located(document, conducts.items(), Function.identity()));
      rows.put(ListEntry.class, located(document, conducts.items(), Dataset::entry));
    } else if (list instanceof AdoptionRegister register) {
      rows.put(AdoptionRegister.class, whole(document, register));
    } else if (list instanceof CapacityAssessment assessment) {
      rows.put(CapacityAssessment.class, whole(document, assessment));
      rows.put(
          ListEntry.class, located(document, "/ratings/", assessment.ratings(), Dataset::entry));
    } else if (list instanceof FigureList figures) {
      rows.put(FigureList.class, whole(document, figures));
    } else if (list instanceof StaffingTable table) {
      rows.put(
          QuotaLedger.class, ImmutableList.of(new Row<>(0, "", document, QuotaLedger.of(table))));
    } else {
      throw new IllegalArgumentException(
          "unknown kind of list: class=" + list.getClass().getName());
    }
    return new Dataset(file, document, rows.buildOrThrow());
  }

  /**
   * Returns a dataset of records that are no published list, such as those of a register.
   *
   * @param file the file as findings shall name it
   * @param rows the records by their class, in order
   */
  public static Dataset ofRows(
      String file, PublishedDocument document, Map<Class<?>, ImmutableList<Row<?>>> rows) {
    return new Dataset(file, document, ImmutableMap.copyOf(rows));
  }

  private static ListKind kindOf(Published list) {
    if (list instanceof ItemList) {
      return ListKind.ITEM_LIST;
    }
    if (list instanceof Benchmark) {
      return ListKind.BENCHMARK;
    }
    if (list instanceof NoPenaltyList) {
      return ListKind.NO_PENALTY_LIST;
    }
    if (list instanceof AdoptionRegister) {
      return ListKind.ADOPTION_REGISTER;
    }
    if (list instanceof StaffingTable) {
      return ListKind.STAFFING;
    }
    return list instanceof CapacityAssessment ? ListKind.CAPACITY_ASSESSMENT : ListKind.FIGURES;
  }

  /** Returns the file as findings name it. */
  public String file() {
    return file;
  }

  /** Returns the head of the list. */
  public PublishedDocument document() {
    return document;
  }

  /** Returns the records of one kind in the order of the list; empty where it has none. */
  @SuppressWarnings("unchecked") // rows are stored under the class of their records
  public <R> ImmutableList<Row<R>> rows(Class<R> kind) {
    return (ImmutableList<Row<R>>) (ImmutableList<?>) rows.getOrDefault(kind, ImmutableList.of());
  }

  private static ImmutableList<Row<?>> whole(PublishedDocument document, Published list) {
    return ImmutableList.of(new Row<>(0, "", document, list));
  }

  private static <T, R> ImmutableList<Row<?>> located(
      PublishedDocument document, List<T> items, Function<T, R> form) {
    return located(document, "/items/", items, form);
  }

  private static <T, R> ImmutableList<Row<?>> located(
      PublishedDocument document, String pointer, List<T> items, Function<T, R> form) {
    ImmutableList.Builder<Row<?>> rows = ImmutableList.builder();
    for (int i = 0; i < items.size(); i++) {
      rows.add(new Row<>(i, pointer + i, document, form.apply(items.get(i))));
    }
    return rows.build();
  }

  /** The general provisions come first, where there are any, then the items. */
  private static ImmutableList<Row<?>> outcomes(Benchmark benchmark) {
    ImmutableList.Builder<Row<?>> rows = ImmutableList.builder();
    benchmark
        .generalProvisions()
        .map(Dataset::outcomes)
        .ifPresent(
            listed -> rows.add(new Row<>(0, "/generalProvisions", benchmark.document(), listed)));
    for (int i = 0; i < benchmark.items().size(); i++) {
      ListedOutcomes listed = outcomes(benchmark.items().get(i));
      rows.add(new Row<>(i + 1, "/items/" + i, benchmark.document(), listed));
    }
    return rows.build();
  }

  private static ListedOutcomes outcomes(GeneralProvisions provisions) {
    return new ListedOutcomes(
        true,
        provisions.outcomes().stream()
            .filter(listed -> !listed.cases().isEmpty())
            .map(OutcomeCases::outcome)
            .collect(Sets.toImmutableEnumSet()));
  }

  private static ListedOutcomes outcomes(BenchmarkItem item) {
    return new ListedOutcomes(
        false,
        tiers(item).stream()
            .flatMap(tier -> Stream.concat(tier.grade().stream(), tier.alsoImposed().stream()))
            .flatMap(name -> GradeNames.outcomesOf(name).stream())
            .collect(Sets.toImmutableEnumSet()));
  }

  private static ImmutableList<Tier> tiers(BenchmarkItem item) {
    return item.scheme()
        .match(
            TieredScheme::tiers,
            weighted -> ImmutableList.of(),
            bands -> ImmutableList.of(),
            increments -> ImmutableList.of());
  }

  private static ListEntry entry(Item item) {
    return new ListEntry(
        item.number(),
        item.mainItem(),
        item.name(),
        item.department(),
        item.basis(),
        "basis",
        ImmutableMap.of(CountedThing.ITEMS, 1L));
  }

  private static ListEntry entry(CapacityRating rating) {
    ItemReference item = rating.item();
    return new ListEntry(
        item.number(),
        Optional.empty(),
        item.name().or(item::code).orElse(""),
        rating.department(),
        ImmutableList.of(),
        "",
        ImmutableMap.of(CountedThing.ITEMS, 1L));
  }

  private static ListEntry entry(NoPenaltyConduct conduct) {
    return new ListEntry(
        Optional.of(conduct.number()),
        Optional.empty(),
        conduct.conduct(),
        Optional.empty(),
        conduct.violated(),
        "violated",
        ImmutableMap.of(CountedThing.CONDUCTS, 1L));
  }

  private static ListEntry entry(BenchmarkItem item) {
    ImmutableList<Tier> tiers = tiers(item);
    long fined = tiers.stream().filter(tier -> tier.fine().isPresent()).count();
    return new ListEntry(
        Optional.of(item.number()),
        item.mainItem(),
        item.conduct(),
        Optional.empty(),
        item.basis(),
        "basis",
        ImmutableMap.of(
            CountedThing.RECORDS,
            1L,
            CountedThing.TIERS,
            (long) tiers.size(),
            CountedThing.TIERS_WITH_FINE,
            fined,
            CountedThing.TIERS_WITHOUT_FINE,
            tiers.size() - fined));
  }
}
