// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

class ItemNameProperties {

  @Property
  @Label("the ending makes no difference to the conduct")
  void theEndingMakesNoDifference(
      @ForAll @Chars({'未', '按', '规', '定', '清', '运', '，'}) @StringLength(min = 1, max = 12)
          String conduct) {
    String name = "对" + conduct + "者";

    assertThat(ItemName.parse(name + "的处罚").conduct())
        .isEqualTo(ItemName.parse(name + "的行政处罚").conduct());
  }

  @Property
  @Label("a scope in brackets is taken out of the name, and nothing else is")
  void theScopeIsTakenOut(
      @ForAll @Chars({'水', '务', '工', '程'}) @StringLength(min = 1, max = 6) String scope) {
    ItemName name = ItemName.parse("对扬尘的处罚（限于" + scope + "）");

    assertThat(name.scopes()).containsExactly("限于" + scope);
    assertThat(name.conduct()).isEqualTo("对扬尘");
  }

  /**
   * A space that normalisation brings between two marks and that is then removed: found by the
   * property below.
   */
  @Example
  void marksThatMeetOnceABlankIsGoneAreComposed() {
    String normal = ItemName.normal("\u064B\u02D8");

    assertThat(ItemName.normal(normal)).isEqualTo(normal);
  }

  @Property
  @Label("the normal form of a normal form is itself")
  void normalIsNormal(@ForAll String text) {
    String normal = ItemName.normal(text);

    assertThat(ItemName.normal(normal)).isEqualTo(normal);
  }

  @Property
  @Label("the short way to the one form of a text leads where the tables of Unicode lead")
  void theShortWayLeadsToTheSameForm(
      @ForAll
          @Chars({
            '对', '的', '（', ')', '〔', '】', '[', '］', '，', '、', '。', '《', '”', '１', 'Ａ', '～', 'a',
            '~', '！', ' ', '　', '…', '①', '\u00e9'
          })
          @StringLength(max = 12)
          String text) {
    assertThat(OneForm.of(text)).isEqualTo(OneForm.byUnicode(text));
  }
}
