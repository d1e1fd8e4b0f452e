// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.agency.DivisionAreas;
import io.github.zhifa.core.law.DocumentForce;
import io.github.zhifa.core.law.Force;
import io.github.zhifa.model.agency.DivisionCode;
import io.github.zhifa.model.item.AdoptionEvent;
import io.github.zhifa.model.item.AdoptionRegister;
import io.github.zhifa.model.item.Item;
import io.github.zhifa.model.item.ItemList;
import io.github.zhifa.model.item.ItemListType;
import io.github.zhifa.model.law.Published;
import io.github.zhifa.model.law.PublishedDocument;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Stream;

/** The lists and registers that are known when it is asked who holds a power. */
public final class ItemRecords {
  private final ImmutableList<ItemList> lists;
  private final ImmutableList<AdoptionRegister> registers;
  private final ImmutableList<PublishedDocument> heads;

  private ItemRecords(ImmutableList<ItemList> lists, ImmutableList<AdoptionRegister> registers) {
    this.lists = lists;
    this.registers = registers;
    this.heads = lists.stream().map(ItemList::document).collect(ImmutableList.toImmutableList());
  }

  /** Returns the item lists and registers of adoptions among {@code known}; others are left out. */
  public static ItemRecords of(Collection<? extends Published> known) {
    return new ItemRecords(
        only(known, ItemList.class).collect(ImmutableList.toImmutableList()),
        only(known, AdoptionRegister.class).collect(ImmutableList.toImmutableList()));
  }

  private static <T> Stream<T> only(Collection<? extends Published> known, Class<T> kind) {
    return known.stream().filter(kind::isInstance).map(kind::cast);
  }

  /** Returns all item lists in the given order. */
  public ImmutableList<ItemList> lists() {
    return lists;
  }

  /** Returns the registers of adoptions in the given order. */
  public ImmutableList<AdoptionRegister> registers() {
    return registers;
  }

  /** Returns the lists of one type in the given order. */
  public ImmutableList<ItemList> lists(ItemListType type) {
    return lists.stream()
        .filter(list -> list.listType() == type)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the adopted lists that are or may be those of {@code township}, in the given order: a
   * list that is certainly for other places is left out.
   */
  public ImmutableList<ItemList> adoptedIn(DivisionCode township) {
    return lists(ItemListType.ADOPTED).stream()
        .filter(list -> mayCover(list.document(), township))
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean mayCover(PublishedDocument document, DivisionCode township) {
    ImmutableList<DivisionCode> areas = DivisionAreas.ofDocument(document);
    return areas.isEmpty() || areas.stream().anyMatch(area -> DivisionAreas.holds(area, township));
  }

  /** Returns whether {@code document}, a list among these, is in force on {@code day}, and why. */
  public DocumentForce forceOf(PublishedDocument document, LocalDate day) {
    return DocumentForce.on(day, document, heads);
  }

  boolean isInForce(ItemList list, LocalDate day) {
    return forceOf(list.document(), day).force() == Force.IN_FORCE;
  }

  /** Returns all recorded steps for any item of {@code list} in {@code township}. */
  ImmutableList<AdoptionEvent> steps(ItemList list, DivisionCode township) {
    return registers.stream()
        .flatMap(register -> Adoptions.of(register, list, township).stream())
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the rows of {@code list} that are {@code item}: by code, else by what they are about.
   */
  static ImmutableList<Item> rows(ItemList list, Item item) {
    ImmutableList<Item> byCode =
        list.items().stream()
            .filter(row -> row.code().isPresent() && row.code().equals(item.code()))
            .collect(ImmutableList.toImmutableList());
    if (!byCode.isEmpty()) {
      return byCode;
    }
    ItemIdentity identity = ItemIdentity.of(item);
    ImmutableList<Item> byName =
        list.items().stream()
            .filter(row -> ItemIdentity.of(row).equals(identity))
            .collect(ImmutableList.toImmutableList());
    ImmutableList<Item> ofDepartment =
        byName.stream()
            .filter(row -> row.department().isPresent())
            .filter(row -> row.department().equals(item.department()))
            .collect(ImmutableList.toImmutableList());
    return ofDepartment.isEmpty() ? byName : ofDepartment;
  }
}
